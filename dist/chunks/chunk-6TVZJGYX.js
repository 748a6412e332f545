// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  lineIndexAt,
  lineSpan
} from "./chunk-QUR5WOD3.js";

// src/rules/pairs.ts
var ASSIGNED = String.raw`["'\]]{0,2}\s{0,8}(?:=>|[:=,])\s{0,8}["'(]{0,2}`, PAIRS = [
  {
    keys: ["aws-secret-access-key"],
    ids: ["aws-access-key-id", "aws-temporary-access-key-id"],
    bare: {
      as: "aws-secret-access-key",
      pattern: /(?<![0-9A-Za-z+/=.-])(?=[0-9A-Za-z+/]{0,39}[a-z])(?=[0-9A-Za-z+/]{0,39}[A-Z])(?=[0-9A-Za-z+/]{0,39}\d)(?<secret>[0-9A-Za-z+/]{40})(?![0-9A-Za-z+/=])/
    }
  },
  {
    keys: ["twilio-auth-token"],
    ids: ["twilio-account-sid", "twilio-api-key-sid"],
    idPattern: /(?<![0-9A-Za-z])(?<id>(?:AC|SK)[0-9a-f]{32})(?![0-9A-Za-z])/
  },
  {
    keys: ["gcp-oauth-client-secret"],
    ids: ["gcp-oauth-client-id"],
    idPattern: /(?<![\w-])(?<id>\d{6,21}-[0-9a-z]{32}\.apps\.googleusercontent\.com)(?![\w.-])/
  },
  {
    keys: ["pem-private-key", "gcp-service-account-json"],
    ids: [],
    idPattern: /"client_email"\s{0,4}:\s{0,4}"(?<id>[\w.-]{1,80}@[\w.-]{1,80}\.iam\.gserviceaccount\.com)"/
  },
  {
    keys: ["azure-client-secret", "azure-client-secret-7q"],
    ids: ["azure-client-id"],
    idPattern: new RegExp(
      String.raw`(?:[Cc]lient|CLIENT|[Aa]pp(?:lication)?|APP(?:LICATION)?)[_-]?(?:[Ii]d|ID)${ASSIGNED}(?<id>[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})`
    )
  },
  {
    keys: ["algolia-key"],
    ids: ["algolia-id"],
    idPattern: new RegExp(
      String.raw`(?:[Aa]pp(?:lication)?|APP(?:LICATION)?)[_-]?(?:[Ii]d|ID)${ASSIGNED}(?<id>[0-9A-Z]{10})(?![0-9A-Za-z])`
    )
  },
  {
    keys: ["alibaba-secret"],
    ids: ["alibaba-access-key-id"],
    bare: {
      as: "alibaba-secret",
      pattern: /(?<![0-9A-Za-z])(?=[0-9A-Za-z]{0,29}[a-z])(?=[0-9A-Za-z]{0,29}[A-Z])(?=[0-9A-Za-z]{0,29}\d)(?<secret>[0-9A-Za-z]{30})(?![0-9A-Za-z])/
    }
  },
  { keys: ["ramp-client-secret"], ids: ["ramp-client-id"] },
  { keys: ["langfuse-secret-key"], ids: ["langfuse-public-key"] },
  { keys: ["pubnub-secret-key"], ids: ["pubnub-publish-key", "pubnub-subscribe-key"] },
  { keys: ["razorpay-secret"], ids: ["razorpay-live-key-id", "razorpay-test-key-id"] },
  { keys: ["amazon-oauth-client-secret"], ids: ["amazon-oauth-client-id"] },
  { keys: ["square-oauth-secret"], ids: ["square-application-id"] },
  { keys: ["aikido-client-secret"], ids: ["aikido-client-id"] },
  { keys: ["woocommerce-consumer-secret"], ids: ["woocommerce-consumer-key"] },
  { keys: ["mongodb-atlas-sa-secret"], ids: ["mongodb-atlas-sa-id"] }
];

// src/scan/parts/near.ts
var LINES = 8, BYTES = 3e3;
function neighbourhood(text, { start, end }) {
  let first = Math.max(0, lineIndexAt(text.lineStarts, start) - LINES), last = Math.min(text.lineStarts.length - 1, lineIndexAt(text.lineStarts, end) + LINES);
  return {
    start: Math.max(lineSpan(text, first).start, start - BYTES),
    end: Math.min(lineSpan(text, last).end, end + BYTES)
  };
}
function distance(a, b) {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
function placesOf(text, area, pattern, group) {
  let places = [];
  for (let found of text.content.slice(area.start, area.end).matchAll(new RegExp(pattern.source, "dg"))) {
    let [start, end] = found.indices?.groups?.[group] ?? [0, 0];
    end > start && places.push({ start: area.start + start, end: area.start + end });
  }
  return places;
}
function nearest(places, to) {
  return places.reduce((best, place) => best && distance(best, to) <= distance(place, to) ? best : place, void 0);
}

export {
  PAIRS,
  neighbourhood,
  distance,
  placesOf,
  nearest
};
