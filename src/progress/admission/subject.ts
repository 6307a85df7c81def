/** What a text about admission statements (toelaatbaarheidsverklaringen) says. */
export const SUBJECT = /\btlv\b|\btlv['’]?s\b|toelaatbaarheidsverklaring|admission statement/i;
