/** The columns are explained in index.ts. */
export const ROWS = String.raw`
languagelayer-key;LanguageLayer API key;languagelayer;a32;;languagelayer.com/documentation
lark-secret;Lark secret;lark~ larksuite feishu;w32;;open.larksuite.com/document
lark-tenant-token;Lark / Feishu tenant / user / app access token;lark~ feishu larkfeishu;'t-'/'u-'/'a-' [\w.]30-50;;open.larksuite.com/document/home/introduction-to-scope-and-authorization/access-credentials
lark-token;LarkSuite app access token;lark~ larksuite feishu;'a-' [\w.]30-35;;^
launchdarkly-id;LaunchDarkly identifier;launchdarkly;h24;info;docs.launchdarkly.com/sdk/client-side/javascript
launchdarkly-token;LaunchDarkly access token;launchdarkly;u40;;docs.launchdarkly.com/sdk/api/
leadfeeder-key;Leadfeeder API key;leadfeeder;[0-9A-Za-z-]43;;docs.leadfeeder.com/api/
lemlist-key;Lemlist API key;lemlist;h32;;developer.lemlist.com/
lessannoyingcrm-key;Less Annoying CRM API key;lessannoyingcrm;[0-9A-Za-z-]57;;account.lessannoyingcrm.com/api_docs/v2
lightonparadigm-key;LightOn Paradigm API key;lighton paradigm~ lightonparadigm;u40-80
line-token;LINE Messaging API token;linechannel linenotify linemessaging linebot;b171-172;;developers.line.biz/en/docs/messaging-api/
linear-secret;Linear client secret;linear~;h32;;linear.app/developers/oauth-2-0-authentication
linkedin-access-token;LinkedIn OAuth access token;linkedin;'AQ' u200-1000;high;learn.microsoft.com/en-us/linkedin/shared/authentication/authentication
linkedin-id;LinkedIn client id;linkedin;w14;info;^
linkedin-secret;LinkedIn secret key;linkedin;w16;;^
linkpreview-key;LinkPreview API key;linkpreview;w32;;docs.linkpreview.net/
loadmill-key;Loadmill API key;loadmill;w40;;loadmill.com/documentation
lob-api-key;Lob API key;lob~;'live_'/'test_' h35;high;docs.lob.com/#section/Authentication
loggly-key;Loggly API key;loggly;uuid;;documentation.solarwinds.com/en/success_center/loggly/default.htm
loginradius-key;LoginRadius API key;loginradius;uuid;;www.loginradius.com/docs/
logzio-key;Logz.io API key;logz logzio;uuid;;docs.logz.io/
lokalise-key;Lokalise API key;lokalise;h40;;developers.lokalise.com/reference/api-authentication
looker-id;Looker client id;looker~;w20;info;docs.cloud.google.com/looker/docs/api-auth
looker-secret;Looker client secret;looker~;w24;;^
loyverse-key;Loyverse API key;loyverse;w32;;developer.loyverse.com/docs/
lunchmoney-key;Lunch Money API key;lunchmoney;h50;;lunchmoney.dev/
madkudu-key;MadKudu API key;madkudu;h32;;developers.madkudu.com/
magnetic-token;Magnetic API token;magnetic~;uuid
mailboxlayer-key;Mailboxlayer API key;mailboxlayer;a32;;mailboxlayer.com/documentation
mailerlite-key;MailerLite API key;mailerlite;a32;;developers.mailerlite.com/docs/
mailgun-signing-key;Mailgun API / webhook signing key (new form);mailgun;h32 '-' h8 '-' h8;high;documentation.mailgun.com/
mailgun-token;Mailgun token;mailgun;[0-9A-Za-z-]72;;^
mailjet-key;Mailjet basic authentication;mailjet;w87 '=';;dev.mailjet.com/email/reference/overview/authentication/
mailjet-key-2;Mailjet SMS API key;mailjet mailjetsms;w32;;dev.mailjet.com/sms/reference/overview/authentication/
mailmodo-key;Mailmodo API key;mailmodo;w7 '-' w7 '-' w7 '-' w7;;www.mailmodo.com/developers/
mailsac-key;Mailsac API key;mailsac;'k_' w36-50;;mailsac.com/docs/api/
mandrill-key;Mandrill API key;mandrill;u20-24;;mailchimp.com/developer/transactional/api/
mapquest-key;MapQuest API key;mapquest;w32;;developer.mapquest.com/documentation/
marketstack-key;Marketstack API key;marketstack;a32;;marketstack.com/documentation
mattermost-token;Mattermost access token;mattermost;a26;;developers.mattermost.com/api-documentation/
mattermost-token-2;Mattermost personal access token;mattermost;[13-9A-KM-UW-Za-km-uw-z]26;;developers.mattermost.com/integrate/reference/personal-access-token/
mavenlink-key;Mavenlink API key;mavenlink;a64;;developer.kantata.com/
mediastack-key;MediaStack API key;mediastack;a32;;mediastack.com/documentation
meistertask-key;Meistertask API key;meistertask;w43;;developers.meistertask.com/
mesibo-key;Mesibo API key;mesibo;w64;;docs.mesibo.com/
messagebird-client-id;MessageBird client id;messagebird;uuid;info;developers.messagebird.com/api/#authentication
messagebird-key;MessageBird API key;messagebird;w25;;^
metrilo-key;Metrilo API key;metrilo;a16
mindmeister-key;Mindmeister API key;mindmeister;w43;;developers.mindmeister.com/
miro-key;Miro API key;miro;w27;;developers.miro.com/docs
miro-secret;Miro client secret;miro;w32;;^
mistral-api-key;Mistral AI API key;mistral~ mistralai;w32;high;docs.mistral.ai/
mixmax-key;Mixmax API key;mixmax;u36;;developer.mixmax.com/
mixpanel-key;Mixpanel API key;mixpanel;[0-9A-Za-z-]32;;developer.mixpanel.com/
moderation-key;Moderation API key;moderation~;w36 '.' w115 '.' v43;;docs.moderationapi.com/
moonclerk-key;MoonClerk API key;moonclerk;a32;;github.com/moonclerk/developer
moosend-key;Moosend API key;moosend;uuid;;docs.moosend.com/
moralis-key;Moralis API key;moralis;w64;;docs.moralis.com/
mux-key;Mux API key;mux~;b75;;www.mux.com/docs
mux-token;Mux access token id;mux~;uuid;;^
myintervals-key;MyIntervals API key;myintervals;a11;;www.myintervals.com/api/
nasa-key;NASA API key;nasa;w40;;api.nasa.gov
nasdaqdatalink-key;Nasdaq Data Link API key;nasdaq nasdaqdatalink;u20;;docs.data.nasdaq.com/
netlify-key;Netlify API key;netlify;u40-46;;docs.netlify.com/api/get-started/
netlify-key-2;Netlify API key;netlify;h60-64;;^
newrelic-id;New Relic API id;newrelic;w64;info;docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys
newrelic-key;New Relic personal API key;newrelic;[\w.]4 '-' [\w.]42;;^
newrelic-key-2;New Relic license key;newrelic;w6 h30 'nral';;^
newrelic-key-3;New Relic license key;newrelic;h40;;^
news-key;NewsAPI key;newsapi news;a32;;newsapi.org/docs
newscatcher-key;Newscatcher API key;newscatcher;v43;;www.newscatcherapi.com/docs
nexmo-key;Nexmo API key;nexmo;u16;;developer.vonage.com/
nftport-key;NFTPort API key;nftport;uuid;;docs.nftport.xyz/
ngrok-api-key;ngrok API / tunnel credential id;ngrok;'cr_'/'ak_' w25-30;;ngrok.com/docs
ngrok-auth-token;ngrok auth token;ngrok;w25-30 '_' d1 w20;high;^
ngrok-key;ngrok API key;ngrok;'2' w26 '_' d1 w20;;^
nicereply-key;Nicereply API key;nicereply;h40
nimble-key;Nimble API key;nimble~;w30;;nimble.readthedocs.io/
noticeable-key;Noticeable API key;noticeable~;w20;;graphdoc.noticeable.io/
notify-key;LINE Notify API key;linenotify notify;w43;;notify-bot.line.me/doc/en/
nozbe-key;Nozbe Teams API key;nozbe nozbeteams;w16 '_' u64;;nozbe.com/api
nuget-key;NuGet API key;nuget;a46;;learn.microsoft.com/nuget/nuget-org/publish-a-package
numverify-key;Numverify API key;numverify;a32;;numverify.com/documentation
nvidia-ngc-legacy-key;NVIDIA NGC API key (legacy, after base64 decode);ngc nvidia nvidiangc;w26 ':' uuid;high;docs.nvidia.com/ngc/
nylas-key;Nylas API key;nylas;w30;;developer.nylas.com/
nytimes-key;New York Times API key;nytimes newyorktimes;u32;;developer.nytimes.com/
oanda-key;Oanda API key;oanda;w24;;developer.oanda.com/
okta-api-token;Okta API token (SSWS);okta ssws;'00' u40;critical;developer.okta.com/docs/guides/create-an-api-token/main/
ollama-key;Ollama API key;ollama;h32 '.' u24;;docs.ollama.com/cloud
omnisend-key;Omnisend API key;omnisend;[0-9A-Za-z-]75;;api-docs.omnisend.com/
onelogin-key;OneLogin API key;onelogin;w64;;developers.onelogin.com/
onesignal-key;OneSignal API key;onesignal;uuid;;documentation.onesignal.com/docs/en/keys-and-ids
onfleet-key;Onfleet API key;onfleet;a32;;docs.onfleet.com/
oopspam-key;OOPSpam API key;oopspam;w40;;www.oopspam.com/docs
opencagedata-key;OpenCage API key;opencagedata;a32;;opencagedata.com/api
openuv-key;OpenUV API key;openuv;a32;;www.openuv.io/
openweather-key;OpenWeatherMap API key;openweather pyowm owm openweathermap;a32;;openweathermap.org/appid
opsgenie-key;Opsgenie API key;opsgenie;uuid;;docs.opsgenie.com/docs/api-overview
optimizely-key;Optimizely API key;optimizely;[0-9A-Za-z-]54;;docs.developers.optimizely.com/web-experimentation/docs/rest-api-getting-started
overloop-key;Overloop API key;overloop~;u50;;apidoc.overloop.com/
ovh-key;OVHcloud application key;ovh;[0-9A-Za-z-]16;;api.ovh.com/
ovh-secret;OVHcloud application secret;ovh;[0-9A-Za-z-]32;;^
owlbot-key;Owlbot API key;owlbot;h40;;owlbot.info/
`
