/** The columns are explained in index.ts. */
export const ROWS = String.raw`
languagelayer-key;LanguageLayer API key;languagelayer;a32
lark-secret;Lark secret;lark~ larksuite feishu;w32
lark-tenant-token;Lark / Feishu tenant / user / app access token;lark~ feishu larkfeishu;'t-'/'u-'/'a-' [\w.]30-50;;https://open.larksuite.com/document/home/introduction-to-scope-and-authorization/access-credentials
lark-token;LarkSuite app access token;lark~ larksuite feishu;'a-' [\w.]30-35;;https://open.larksuite.com/document/home/introduction-to-scope-and-authorization/access-credentials
launchdarkly-id;LaunchDarkly identifier;launchdarkly;h24;info;https://docs.launchdarkly.com/sdk/client-side/javascript
launchdarkly-token;LaunchDarkly access token;launchdarkly;u40;;https://docs.launchdarkly.com/sdk/api/
leadfeeder-key;Leadfeeder API key;leadfeeder;[0-9A-Za-z-]43
lemlist-key;Lemlist API key;lemlist;h32
lessannoyingcrm-key;LessAnnoyingCRM API key;lessannoyingcrm;[0-9A-Za-z-]57
lightonparadigm-key;LightOn Paradigm API key;lighton paradigm~ lightonparadigm;u40-80
line-token;LINE Messaging API token;linechannel linenotify linemessaging linebot;b171-172
linear-secret;Linear client secret;linear~;h32
linkedin-access-token;LinkedIn OAuth access token;linkedin;'AQ' u200-1000;high
linkedin-id;LinkedIn client id;linkedin;w14;info;https://docs.microsoft.com/en-us/linkedin/shared/api-guide/best-practices/secure-applications
linkedin-secret;LinkedIn secret key;linkedin;w16;;https://docs.microsoft.com/en-us/linkedin/shared/api-guide/best-practices/secure-applications
linkpreview-key;LinkPreview API key;linkpreview;w32
loadmill-key;Loadmill API key;loadmill;w40;;https://loadmill.com/documentation
lob-api-key;Lob API key;lob~;'live_'/'test_' h35;high;https://docs.lob.com/#section/Authentication
loggly-key;Loggly API key;loggly;uuid
loginradius-key;Loginradius API key;loginradius;uuid
logzio-key;Logz.io API key;logz logzio;uuid
lokalise-key;Lokalise API key;lokalise;h40;;https://developers.lokalise.com/reference/api-authentication
looker-id;Looker client id;looker~;w20;info;https://docs.cloud.google.com/looker/docs/api-auth
looker-secret;Looker client secret;looker~;w24;;https://docs.cloud.google.com/looker/docs/api-auth
loyverse-key;Loyverse API key;loyverse;w32
lunchmoney-key;LunchMoney API key;lunchmoney;h50
madkudu-key;MadKudu API key;madkudu;h32
magnetic-token;Magnetic API token;magnetic~;uuid
mailboxlayer-key;Mailboxlayer API key;mailboxlayer;a32
mailerlite-key;MailerLite API key;mailerlite;a32
mailgun-signing-key;Mailgun API / webhook signing key (new form);mailgun;h32 '-' h8 '-' h8;high
mailgun-token;Mailgun token;mailgun;[0-9A-Za-z-]72
mailjet-key;MailJet basic auth;mailjet;w87 '=';;https://dev.mailjet.com/email/reference/overview/authentication/
mailjet-key-2;MailJetSMS API key;mailjet mailjetsms;w32;;https://dev.mailjet.com/sms/reference/overview/authentication/
mailmodo-key;Mailmodo API key;mailmodo;w7 '-' w7 '-' w7 '-' w7
mailsac-key;Mailsac API key;mailsac;'k_' w36-50
mandrill-key;Mandrill API key;mandrill;u20-24
mapquest-key;MapQuest API key;mapquest;w32
marketstack-key;Marketstack API key;marketstack;a32
mattermost-token;Mattermost access token;mattermost;a26;;https://developers.mattermost.com/api-documentation/
mattermost-token-2;Mattermost personal access token;mattermost;[13-9A-KM-UW-Za-km-uw-z]26;;https://developers.mattermost.com/integrate/reference/personal-access-token/
mavenlink-key;Mavenlink API key;mavenlink;a64
mediastack-key;MediaStack API key;mediastack;a32
meistertask-key;Meistertask API key;meistertask;w43
mesibo-key;Mesibo API key;mesibo;w64
messagebird-client-id;MessageBird client id;messagebird;uuid;info
messagebird-key;MessageBird API key;messagebird;w25;;https://developers.messagebird.com/api/#authentication
metrilo-key;Metrilo API key;metrilo;a16
mindmeister-key;Mindmeister API key;mindmeister;w43
miro-key;Miro API key;miro;w27
miro-secret;Miro client secret;miro;w32
mistral-api-key;Mistral AI API key;mistral~ mistralai;w32;high
mixmax-key;Mixmax API key;mixmax;u36;;https://developer.mixmax.com/
mixpanel-key;Mixpanel API key;mixpanel;[0-9A-Za-z-]32
moderation-key;Moderation API key;moderation~;w36 '.' w115 '.' v43
moonclerk-key;Moonclerk API key;moonclerk;a32
moosend-key;Moosend API key;moosend;uuid
moralis-key;Moralis API key;moralis;w64
mux-key;Mux API key;mux~;b75
mux-token;Mux access token id;mux~;uuid
myintervals-key;MyIntervals API key;myintervals;a11
nasa-key;NASA API key;nasa;w40;;https://api.nasa.gov
nasdaqdatalink-key;Nasdaq Data Link API key;nasdaq nasdaqdatalink;u20
netlify-key;Netlify API key;netlify;u40-46;;https://howtorotate.com/docs/tutorials/netlify/
netlify-key-2;Netlify API key;netlify;h60-64;;https://howtorotate.com/docs/tutorials/netlify/
newrelic-id;New Relic API id;newrelic;w64;info
newrelic-key;New Relic personal API key;newrelic;[\w.]4 '-' [\w.]42
newrelic-key-2;New Relic license key;newrelic;w6 h30 'nral';;https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys
newrelic-key-3;New Relic license key;newrelic;h40;;https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys
news-key;NewsAPI key;newsapi news;a32
newscatcher-key;Newscatcher API key;newscatcher;v43
nexmo-key;Nexmo API key;nexmo;u16
nftport-key;NFTPort API key;nftport;uuid
ngrok-api-key;ngrok API / tunnel credential id;ngrok;'cr_'/'ak_' w25-30
ngrok-auth-token;ngrok auth token;ngrok;w25-30 '_' d1 w20;high
ngrok-key;Ngrok API key;ngrok;'2' w26 '_' d1 w20
nicereply-key;Nicereply API key;nicereply;h40
nimble-key;Nimble API key;nimble~;w30
noticeable-key;Noticeable API key;noticeable~;w20
notify-key;LINE Notify API key;linenotify notify;w43
nozbe-key;Nozbe Teams API key;nozbe nozbeteams;w16 '_' u64
nuget-key;NuGet API key;nuget;a46
numverify-key;Numverify API key;numverify;a32
nvidia-ngc-legacy-key;NVIDIA NGC API key (legacy, after base64 decode);ngc nvidia nvidiangc;w26 ':' uuid;high
nylas-key;Nylas API key;nylas;w30
nytimes-key;New York Times API key;nytimes newyorktimes;u32;;https://developer.nytimes.com/
oanda-key;Oanda API key;oanda;w24
okta-api-token;Okta API token (SSWS);okta ssws;'00' u40;critical;https://devforum.okta.com/t/api-token-length/5519
ollama-key;Ollama API key;ollama;h32 '.' u24;;https://ollama.com/blog/turbo
omnisend-key;Omnisend API key;omnisend;[0-9A-Za-z-]75
onelogin-key;Onelogin API key;onelogin;w64
onesignal-key;OneSignal API key;onesignal;uuid
onfleet-key;Onfleet API key;onfleet;a32
oopspam-key;OOPSpam API key;oopspam;w40
opencagedata-key;OpenCageData API key;opencagedata;a32
openuv-key;OpenUV API key;openuv;a32
openweather-key;OpenWeather Map API key;openweather pyowm owm openweathermap;a32;;https://openweathermap.org/forecast5
opsgenie-key;OpsGenie API key;opsgenie;uuid;;https://docs.opsgenie.com/docs/api-overview
optimizely-key;Optimizely API key;optimizely;[0-9A-Za-z-]54;;https://docs.developers.optimizely.com/web-experimentation/docs/rest-api-getting-started
overloop-key;Overloop API key;overloop~;u50
ovh-key;Ovh application key;ovh;[0-9A-Za-z-]16
ovh-secret;Ovh application secret;ovh;[0-9A-Za-z-]32
owlbot-key;Owlbot API key;owlbot;h40;;https://owlbot.info/
`
