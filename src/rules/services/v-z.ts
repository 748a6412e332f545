/** The columns are explained in index.ts. */
export const ROWS = String.raw`
vagrantcloud-token;Vagrant Cloud personal token;vagrant~ vagrantcloud;w14 '.atlasv1.' w67;;developer.hashicorp.com/vagrant/vagrant-cloud
vastai-key;Vast.ai API key;vast~ vastai;h64;;docs.vast.ai/
vatlayer-key;VatLayer API key;vatlayer;a32;;vatlayer.com/documentation
vault-approle-secret-id;HashiCorp Vault AppRole secret id;approle~ vault~;uuid;high;developer.hashicorp.com/vault/docs/auth/approle
vault-batch-token-legacy;HashiCorp Vault batch token (before 1.10);vault~ hashicorp;'b.' u138-300;critical;developer.hashicorp.com/vault/docs/concepts/tokens
vault-recovery-token-legacy;HashiCorp Vault recovery token (before 1.10);vault~ hashicorp;'r.' u24-500;critical;^
vault-service-token-legacy;HashiCorp Vault service token (before 1.10);vault~ xvaulttoken hashicorp;'s.' w24-26;critical;^
vault-unseal-key;HashiCorp Vault unseal key share;unseal~;b44;critical;developer.hashicorp.com/vault/docs/concepts/seal
vbout-key;Vbout API key;vbout;d25;;developers.vbout.com/
vercel-key;Vercel API key;vercel;w24;;vercel.com/docs/rest-api
verimail-key;Verimail API key;verimail;A32
veriphone-key;Veriphone API key;veriphone;A32;;veriphone.io/docs
versioneye-key;VersionEye API key;versioneye;[0-9A-Za-z-]40;;www.versioneye.com/api
virustotal-key;VirusTotal API key;virustotal;h64;;docs.virustotal.com/
visualcrossing-key;Visual Crossing API key;visualcrossing;A25;;www.visualcrossing.com/resources/documentation/
voicegain-key;Voicegain API key;voicegain;'ey' u34 '.ey' u108 '.' u43;;support.voicegain.ai/
voodoosms-key;VoodooSMS API key;voodoosms;w46
vpn-key;VPNAPI.io API key;vpnapi;w32;;vpnapi.io/api-documentation
vultr-key;Vultr API key;vultr;h36;;www.vultr.com/api/
vyte-key;Vyte API key;vyte;a50;;docs.vyte.in/
wakatime-key-2;WakaTime API key;wakatime;uuid;;wakatime.com/developers
walkscore-key;Walkscore API key;walkscore;a32;;www.walkscore.com/professional/api.php
wandb-key;Weights & Biases API key;wandb weightsandbiases weightsbiases;h40;;docs.wandb.ai/support/find_api_key/
weatherbit-key;Weatherbit API key;weatherbit;a32;;www.weatherbit.io/api
weatherstack-key;Weatherstack API key;weatherstack;a32;;weatherstack.com/documentation
webex-bot-token;Webex bot token;webex ciscospark;w64 '_' w4 '_' uuid;high;developer.webex.com/docs/bots
webflow-key;Webflow API key;webflow;a64;;developers.webflow.com/
webscraper-key;WebScraper API key;webscraper;w60;;webscraper.io/documentation/web-scraper-cloud/api
webscraping-key;Webscraping API key;webscraping;w32;;webscraping.ai/docs
whoxy-key;Whoxy API key;whoxy;a33;;www.whoxy.com/
wistia-key;Wistia API key;wistia;a64;;docs.wistia.com/
wiz-client-id;Wiz client id;wiz~;w53-56;info;docs.wiz.io/
wiz-secret;Wiz client secret;wiz~;w64;;^
worksnaps-key;Worksnaps API key;worksnaps;w40
workstack-key;Workstack API key;workstack;w60
worldcoinindex-key;WorldCoinIndex API key;worldcoinindex;w35;;www.worldcoinindex.com/apiservice
worldweather-key;World Weather Online API key;worldweather;a31;;www.worldweatheronline.com/weather-api/api/docs/
wpengine-key;WP Engine API key;wpengine wpe;w24-64;;wpengineapi.com/
wrike-key;Wrike API key;wrike;'ey' [0-9A-Za-z._-]333;;developers.wrike.com/
yandex-key;Yandex API key;yandex;[0-9A-Za-z.]83;;yandex.com/dev/dictionary
yelp-key;Yelp API key;yelp;[0-9A-Za-z._-]128;;docs.developer.yelp.com/docs/places-authentication
youneedabudget-key;YNAB (You Need A Budget) API key;youneedabudget;h64;;api.ynab.com/
yousign-key;Yousign API key;yousign;a32;;developers.yousign.com/
youtube-key;YouTube API key;youtube;u14;;developers.google.com/youtube/registering_an_application
youtube-key-2;YouTube API key;youtube;u39;;^
youtube-key-3;YouTube API key;youtube;[0-9A-Za-z-]24;;^
zai-key;Z.ai API key;zai glm~;h32 '.' w16;;docs.z.ai/
zendesk-token;Zendesk API token;zendesk;w40;;developer.zendesk.com/api-reference/
zenkit-key;Zenkit API key;zenkit;w8 '-' w32;;base.zenkit.com/docs/api/overview/introduction
zenrows-key;ZenRows API key;zenrows;h40;;docs.zenrows.com/
zenscrape-key;Zenscrape API key;zenscrape;uuid;;zenscrape.com/documentation/
zenserp-key;Zenserp API key;zenserp;[a-z0-9-]36;;app.zenserp.com/documentation
zeplin-key;Zeplin API key;zeplin;[0-9A-Za-z-]350-400;;docs.zeplin.dev/
zerobounce-key;ZeroBounce API key;zerobounce;a32;;www.zerobounce.net/api
zerotier-key;ZeroTier API key;zerotier;w32;;docs.zerotier.com/
zhipu-key;Zhipu API key;zhipu;h32 '.' w16;;docs.bigmodel.cn/
zipcode-key;ZipCodeAPI key;zipcodeapi zipcode;w64;;www.zipcodeapi.com/API
zipcodebase-key;Zipcodebase API key;zipcodebase;uuid;;app.zipcodebase.com/documentation
zoho-secret;Zoho client secret;zoho;h42;;www.zoho.com/accounts/protocol/oauth.html
zonkafeedback-token;ZonkaFeedback API token;zonka zonkafeedback;w36;;apidocs.zonkafeedback.com/
zulip-api-key;Zulip bot or user API key;zulip;w32;;zulip.com/api/api-keys
`
