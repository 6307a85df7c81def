// A computer that is busy with other work is slow: no test fails for that.
jest.setTimeout(60_000);
