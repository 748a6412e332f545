/** The columns are explained in index.ts. */
export const ROWS = String.raw`
abuseipdb-key;AbuseIPDB API key;abuseipdb;h80;;docs.abuseipdb.com/
adafruit-key;Adafruit IO API key;adafruit adafruitio;u32;;io.adafruit.com/api/docs/
adobe-id;Adobe IO Product identifier;adobe adobeioproduct;w12;info;developer.adobe.com/developer-console/docs/guides/authentication/
adobe-key;Adobe IO API key;adobe adobeio;h32;;^
ai21studio-key;AI21 Studio API key;ai21 ai21studio;uuid;;docs.ai21.com/reference/authentication
airbrake-key;Airbrake user key;airbrake;[0-9A-Za-z-]40;;airbrake.io/docs/api/
airtable-key;Airtable API key;airtable;w17;;airtable.com/developers/web/api/authentication
airvisual-key;AirVisual (IQAir) API key;airvisual;[a-z0-9-]36;;api-docs.iqair.com/
aiven-key;Aiven API key;aiven;b372;;docs.aiven.io/docs/platform/concepts/authentication
alchemy-key;Alchemy API key;alchemy~;w23 '_' w8;;www.alchemy.com/docs/how-to-create-access-tokens
alchemy-key-2;Alchemy API key;alchemy~;u24-64;;^
algolia-id;Algolia application id;algolia;w10;info;www.algolia.com/doc/guides/security/api-keys/
algolia-key;Algolia admin API key;algolia;w32;;^
alibaba-secret;Alibaba secret key;alibaba aliyun alibabacloud;w30;;www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair
amplitude-key;Amplitude API key;amplitude~;h32;;www.docs.developers.amplitude.com/analytics/apis/export-api/
anypoint-key;Anypoint API key;anypoint;uuid;;docs.mulesoft.com/access-management/connected-apps-overview
apollo-key;Apollo API key;apollo~;w22;;docs.apollo.io/reference/people-api-search
appcenter-token;Visual Studio App Center API token;appcenter;h40;;openapi.appcenter.ms/
appcues-key;Appcues API key;appcues;[a-z0-9-]36;;docs.appcues.com/
appcues-key-2;Appcues API key;appcues;[a-z0-9-]39;;^
appointedd-key;Appointedd API key;appointedd;[0-9A-Za-z+=]88;;developers.appointedd.com/
appoptics-key;AppOptics API key;appoptics;u71;;docs.appoptics.com/api/
appsynergy-key;AppSynergy API key;appsynergy;a64;;www.appsynergy.com/content/resources/docs/rest-api.jsp
artifactory-key;Artifactory API key;artifactory jfrog bintray xray;w73;;jfrog.com/help/r/jfrog-rest-apis/introduction-to-the-artifactory-rest-apis
asana-id;Asana client id;asana;d16;info;developers.asana.com/docs/authentication
asana-pat;Asana personal access token;asana;'0/'/'1/'/'2/' d16 '/' d16 ':' h32;high;^
asana-secret;Asana client secret;asana;w32;;^
asana-token;Asana OAuth token;asana;[a-z0-9/:]51;;^
assemblyai-key;AssemblyAI API key;assemblyai;a32;;www.assemblyai.com/docs/api-reference/overview
atera-key;Atera API key;atera;a32;;app.atera.com/apidocs
atlassian-key;Atlassian API key;atlassian;w24;;support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
atlassian-token;Atlassian API token;atlassian confluence;w20 h4;;^
audd-key;AudD API key;audd;[a-z0-9-]32;;docs.audd.io/
auth0-client-secret;Auth0 client secret;auth0;u64;high;auth0.com/docs/get-started/applications/rotate-client-secret
autoklose-token;Autoklose API token;autoklose;[0-9A-Za-z-]32
autopilot-key;Autopilot API key;autopilot~;h32;;www.autopilothq.com/docs/api-authentication
aviationstack-key;AviationStack API key;aviationstack;a32;;aviationstack.com/documentation
aws-account-id;Amazon Web Services account id;aws awsaccount;d12;info;docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
axonaut-key;Axonaut API key;axonaut;a32;;axonaut.com/api/v2/doc
ayrshare-key;Ayrshare API key;ayrshare;w8 '-' w8 '-' w8 '-' w8;;www.ayrshare.com/docs
azure-client-id;Azure client id;azureclient armclient azureadclient;uuid;info;learn.microsoft.com/entra/identity-platform/quickstart-register-app
azure-key;Azure Subscription API management key;apim ocpapim azureapim;h32;;learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions
azure-token;Azure personal access token;adopat azuredevops azuredevopsextpat vsts;a52;;learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
azure-token-2;Azure DevOps personal access token;azure azuredevops;w84;;^
azureopenai-key;Azure OpenAI API key;azure openai azureopenai;h32;;learn.microsoft.com/azure/ai-services/openai/reference
bannerbear-key-2;Bannerbear API key;bannerbear;w22 'tt';;developers.bannerbear.com/#authentication
baremetrics-key;Baremetrics API key;baremetrics;'sk_'/'lk_' w18-25;;developers.baremetrics.com/reference/authentication
baremetrics-key-2;Baremetrics API key;baremetrics;u25;;^
baseten-key;Baseten API key;baseten;w8 '.' w32;;docs.baseten.co/
beamer-api-token;Beamer API token;beamer~;'b_' u44;;www.getbeamer.com/api-reference
beebole-key;Beebole API key;beebole;a40;;beebole.com/help/api
besnappy-key;Besnappy API key;besnappy;h64;;github.com/BeSnappy/api-docs
besttime-key;Besttime API key;besttime;v36;;documentation.besttime.app/
besttime-private-key;BestTime private API key;besttime;'pri_' h32;;^
betterstack-key;Betterstack API key;betterstack;w24;;betterstack.com/docs/
bitbar-key;Bitbar API key;bitbar;w32;;support.smartbear.com/bitbar/docs
bitbucket-oauth-client-id;Atlassian Bitbucket OAuth consumer key;bitbucket atlassianbitbucket;a32;info;support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/
bitbucket-oauth-client-secret;Atlassian Bitbucket OAuth consumer secret;bitbucket atlassianbitbucket;u64;high;^
bitcoinaverage-key;BitcoinAverage API key;bitcoinaverage;w43;;apiv2.bitcoinaverage.com/
bitfinex-key;Bitfinex API key;bitfinex;u43;;docs.bitfinex.com/
bitly-token;Bitly access token;bitly;h40;;dev.bitly.com/api-reference#Authentication
bitly-token-2;Bitly access token;bitly;[0-9A-Za-z-]40;;^
bitmex-key;BitMEX API key;bitmex;u24;;www.bitmex.com/app/apiOverview
bitmex-key-2;BitMEX API key;bitmex;u48;;^
bitrise-token;Bitrise access token;bitrise;u60-120;;devcenter.bitrise.io/
bittrex-key;Bittrex access key;bittrex;w32;;bittrex.github.io/api/v3
bitwardenoauth2access-secret;Bitwarden OAuth client secret;bitwardenoauth2access bitwarden;w10-50;;bitwarden.com/help/personal-api-key/
blazemeter-key;BlazeMeter API key;blazemeter runscope;uuid;;help.blazemeter.com/
blitapp-key;BlitApp API key;blitapp;u39;;blitapp.com/api/
blocknative-key;Blocknative API key;blocknative;uuid;;docs.blocknative.com/
blogger-key;Blogger API key;blogger~;[0-9A-Za-z-]39;;developers.google.com/blogger/docs/3.0/using
blynk-token;Blynk Device access token;blynk;u32;;docs.blynk.io/
blynk-token-2;Blynk organization access token;blynk;u40;;^
bombbomb-key;BombBomb API key;bombbomb;b88;;developer.bombbomb.com/
boostnote-key;BoostNote API key;boostnote;h64
borgbase-key;BorgBase API key;borgbase;[0-9A-Za-z._-]148-152;;docs.borgbase.com/
box-key;Box API key;boxclient boxapi boxdeveloper boxcom;w32;;developer.box.com/guides/authentication/access-tokens/
brandfetch-key;Brandfetch API key;brandfetch;w40;;docs.brandfetch.com/
browserstack-key;BrowserStack access key;browserstack browserstackkey;w20;;www.browserstack.com/docs/automate/api-reference/selenium/introduction
browshot-key;Browshot API key;browshot;w28;;browshot.com/api/documentation
bscscan-key;BscScan API key;bscscan;A34;;docs.bscscan.com/
buddyns-key;BuddyNS API key;buddyns;a40;;www.buddyns.com/support/api/v2/
budibase-key;Budibase API key;budibase;h32 '-' h78-80;;docs.budibase.com/
bugherd-key;BugHerd API key;bugherd;a22;;www.bugherd.com/api_v2
bugsnag-key;Bugsnag API key;bugsnag;uuid;;docs.bugsnag.com/
bulbul-key;Bulbul API key;bulbul;a32
buttercms-key;ButterCMS API key;buttercms;a40;;buttercms.com/docs/api
`
