// A browser starts, a page loads, office.js starts: minutes for the slowest machine, seconds for most.
jest.setTimeout(120_000);
