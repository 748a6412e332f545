/** The columns are explained in index.ts. */
export const ROWS = String.raw`
vagrantcloud-token;Vagrant Cloud personal token;vagrant~ vagrantcloud;w14 '.atlasv1.' w67
vastai-key;Vast.ai API key;vast~ vastai;h64;;https://docs.vast.ai/api-reference/accounts/show-user
vatlayer-key;VatLayer API key;vatlayer;a32
vault-approle-secret-id;HashiCorp Vault AppRole secret id;approle~ vault~;uuid;high
vault-batch-token-legacy;HashiCorp Vault batch token (before 1.10);vault~ hashicorp;'b.' u138-300;critical
vault-recovery-token-legacy;HashiCorp Vault recovery token (before 1.10);vault~ hashicorp;'r.' u24-500;critical
vault-service-token-legacy;HashiCorp Vault service token (before 1.10);vault~ xvaulttoken hashicorp;'s.' w24;critical
vault-unseal-key;HashiCorp Vault unseal key share;unseal~;b44;critical
vbout-key;Vbout API key;vbout;d25
vercel-key;Vercel API key;vercel;w24;;https://vercel.com/docs/rest-api#authentication
verimail-key;Verimail API key;verimail;A32
veriphone-key;Veriphone API key;veriphone;A32
versioneye-key;VersionEye API key;versioneye;[0-9A-Za-z-]40
virustotal-key;VirusTotal API key;virustotal;h64
visualcrossing-key;Visual Crossing API key;visualcrossing;A25
voicegain-key;Voicegain API key;voicegain;'ey' u34 '.ey' u108 '.' u43
voodoosms-key;VoodooSMS API key;voodoosms;w46
vpn-key;VPNAPI key;vpnapi;w32
vultr-key;Vultr API key;vultr;h36
vyte-key;Vyte API key;vyte;a50
wakatime-key-2;WakaTime API key;wakatime;uuid;;https://wakatime.com/developers
walkscore-key;Walkscore API key;walkscore;a32
wandb-key;Weights & Biases API key;wandb weightsandbiases weightsbiases;h40
weatherbit-key;Weatherbit API key;weatherbit;a32
weatherstack-key;Weatherstack API key;weatherstack;a32
webex-bot-token;Webex bot token;webex ciscospark;w64 '_' w4 '_' uuid;high
webflow-key;Webflow API key;webflow;a64
webscraper-key;WebScraper API key;webscraper;w60
webscraping-key;Webscraping API key;webscraping;w32
whoxy-key;Whoxy API key;whoxy;a33
wistia-key;Wistia API key;wistia;a64
wiz-client-id;Wiz client id;wiz~;w53-56;info
wiz-secret;Wiz client secret;wiz~;w64
worksnaps-key;Worksnaps API key;worksnaps;w40
workstack-key;Workstack API key;workstack;w60
worldcoinindex-key;WorldCoinIndex API key;worldcoinindex;w35
worldweather-key;WorldWeather API key;worldweather;a31
wpengine-key;WPEngine API key;wpengine wpe;w24-64;;https://wpengineapi.com/
wrike-key;Wrike API key;wrike;'ey' [0-9A-Za-z._-]333
yandex-key;Yandex API key;yandex;[0-9A-Za-z.]83;;https://yandex.com/dev/dictionary
yelp-key;Yelp API key;yelp;[0-9A-Za-z._-]128;;https://docs.developer.yelp.com/docs/places-authentication
youneedabudget-key;YouNeedABudget API key;youneedabudget;h64
yousign-key;Yousign API key;yousign;a32
youtube-key;YouTube API key;youtube;u14
youtube-key-2;YouTube API key;youtube;u39
youtube-key-3;YouTube API key;youtube;[0-9A-Za-z-]24
zai-key;Z.ai API key;zai glm~;h32 '.' w16
zendesk-token;Zendesk API token;zendesk;w40;;https://developer.zendesk.com/api-reference/
zenkit-key;Zenkit API key;zenkit;w8 '-' w32
zenrows-key;ZenRows API key;zenrows;h40
zenscrape-key;Zenscrape API key;zenscrape;uuid
zenserp-key;Zenserp API key;zenserp;[a-z0-9-]36
zeplin-key;Zeplin API key;zeplin;[0-9A-Za-z-]350-400
zerobounce-key;Zerobounce API key;zerobounce;a32;;https://www.zerobounce.net/api
zerotier-key;ZeroTier API key;zerotier;w32
zhipu-key;Zhipu API key;zhipu;h32 '.' w16
zipcode-key;ZipCodeAPI key;zipcodeapi zipcode;w64
zipcodebase-key;Zipcodebase API key;zipcodebase;uuid
zoho-secret;Zoho client secret;zoho;h42
zonkafeedback-token;ZonkaFeedback API token;zonka zonkafeedback;w36
zulip-api-key;Zulip bot or user API key;zulip;w32
`
