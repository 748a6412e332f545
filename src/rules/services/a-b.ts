/** The columns are explained in index.ts. */
export const ROWS = String.raw`
abuseipdb-key;Abuseipdb API key;abuseipdb;h80
adafruit-key;Adafruit IO API key;adafruit adafruitio;u32
adobe-id;Adobe IO Product identifier;adobe adobeioproduct;w12;info
adobe-key;Adobe IO API key;adobe adobeio;h32
ai21studio-key;AI21 Studio API key;ai21 ai21studio;uuid;;https://docs.ai21.com/reference/authentication
airbrake-key;Airbrake user key;airbrake;[0-9A-Za-z-]40;;https://airbrake.io/docs/api/
airtable-key;Airtable API key;airtable;w17
airvisual-key;Airvisual API key;airvisual;[a-z0-9-]36
aiven-key;Aiven API key;aiven;b372;;https://docs.aiven.io/docs/platform/concepts/authentication
alchemy-key;Alchemy API key;alchemy~;w23 '_' w8;;https://docs.alchemy.com/reference/api-overview
alchemy-key-2;Alchemy API key;alchemy~;u24-64;;https://www.alchemy.com/rpc/ethereum
algolia-id;Algolia application id;algolia;w10;info
algolia-key;Algolia admin API key;algolia;w32
alibaba-secret;Alibaba secret key;alibaba aliyun alibabacloud;w30
amplitude-key;Amplitude API key;amplitude~;h32;;https://www.docs.developers.amplitude.com/analytics/apis/export-api/
anypoint-key;Anypoint API key;anypoint;uuid;;https://docs.mulesoft.com/access-management/connected-apps-overview
apollo-key;Apollo API key;apollo~;w22;;https://docs.apollo.io/reference/people-api-search
appcenter-token;Visual Studio Center app API token;appcenter;h40;;https://openapi.appcenter.ms/
appcues-key;Appcues API key;appcues;[a-z0-9-]36
appcues-key-2;Appcues API key;appcues;[a-z0-9-]39
appointedd-key;Appointedd API key;appointedd;[0-9A-Za-z+=]88
appoptics-key;AppOptics API key;appoptics;u71
appsynergy-key;AppSynergy API key;appsynergy;a64
artifactory-key;Artifactory API key;artifactory jfrog bintray xray;w73;;https://jfrog.com/help/r/jfrog-rest-apis/introduction-to-the-artifactory-rest-apis
asana-id;Asana client id;asana;d16;info;https://developers.asana.com/docs/authentication
asana-pat;Asana personal access token;asana;'0/'/'1/'/'2/' d16 '/' d16 ':' h32;high
asana-secret;Asana client secret;asana;w32
asana-token;Asana OAuth token;asana;[a-z0-9/:]51
assemblyai-key;AssemblyAI API key;assemblyai;a32;;https://www.assemblyai.com/docs/api-reference/overview
atera-key;Atera API key;atera;a32
atlassian-key;Atlassian API key;atlassian;w24;;https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
atlassian-token;Atlassian API token;atlassian confluence;w20 h4
audd-key;AudD API key;audd;[a-z0-9-]32
auth0-client-secret;Auth0 client secret;auth0;u64;high
autoklose-token;Autoklose API token;autoklose;[0-9A-Za-z-]32
autopilot-key;AutoPilot API key;autopilot~;h32;;https://www.autopilothq.com/docs/api-authentication
aviationstack-key;AviationStack API key;aviationstack;a32
aws-account-id;Amazon Web Services account id;aws awsaccount;d12;info
axonaut-key;Axonaut API key;axonaut;a32
ayrshare-key;Ayrshare API key;ayrshare;w8 '-' w8 '-' w8 '-' w8
azure-client-id;Azure client id;azureclient armclient azureadclient;uuid;info
azure-key;Azure Subscription API management key;apim ocpapim azureapim;h32;;https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions
azure-token;Azure personal access token;adopat azuredevops azuredevopsextpat vsts;a52;;https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
azure-token-2;Azure DevOps personal access token;azure azuredevops;w84
azureopenai-key;Azure OpenAI API key;azure openai azureopenai;h32;;https://learn.microsoft.com/en-us/rest/api/azureopenai/models/list?view=rest-azureopenai-2024-10-21&tabs=HTTP
bannerbear-key-2;Bannerbear API key;bannerbear;w22 'tt'
baremetrics-key;Baremetrics API key;baremetrics;'sk_'/'lk_' w18-25
baremetrics-key-2;Baremetrics API key;baremetrics;u25;;https://developers.baremetrics.com/reference/authentication
baseten-key;Baseten API key;baseten;w8 '.' w32;;https://docs.baseten.co/examples/vllm
beamer-api-token;Beamer API token;beamer~;'b_' u44;;https://www.getbeamer.com/api-reference
beebole-key;Beebole API key;beebole;a40
besnappy-key;Besnappy API key;besnappy;h64
besttime-key;Besttime API key;besttime;v36
besttime-private-key;BestTime private API key;besttime;'pri_' h32
betterstack-key;Betterstack API key;betterstack;w24
bitbar-key;Bitbar API key;bitbar;w32
bitbucket-oauth-client-id;Atlassian Bitbucket OAuth consumer key;bitbucket atlassianbitbucket;a32;info
bitbucket-oauth-client-secret;Atlassian Bitbucket OAuth consumer secret;bitbucket atlassianbitbucket;u64;high
bitcoinaverage-key;BitcoinAverage API key;bitcoinaverage;w43
bitfinex-key;Bitfinex API key;bitfinex;u43
bitly-token;Bitly access token;bitly;h40;;https://dev.bitly.com/api-reference#Authentication
bitly-token-2;Bitly access token;bitly;[0-9A-Za-z-]40
bitmex-key;Bitmex API key;bitmex;u24
bitmex-key-2;Bitmex API key;bitmex;u48
bitrise-token;Bitrise access token;bitrise;u60-120
bittrex-key;Bittrex access key;bittrex;w32
bitwardenoauth2access-secret;Bitwarden OAuth client secret;bitwardenoauth2access bitwarden;w10-50
blazemeter-key;Blazemeter API key;blazemeter runscope;uuid
blitapp-key;BlitApp API key;blitapp;u39
blocknative-key;Blocknative API key;blocknative;uuid
blogger-key;Blogger API key;blogger~;[0-9A-Za-z-]39
blynk-token;Blynk Device access token;blynk;u32;;https://blynk.io/
blynk-token-2;Blynk organization access token;blynk;u40;;https://docs.blynk.io/en/blynk.cloud/organization-https-api/get-organization-info
bombbomb-key;BombBomb API key;bombbomb;b88
boostnote-key;BoostNote API key;boostnote;h64
borgbase-key;Borgbase API key;borgbase;[0-9A-Za-z._-]148-152
box-key;Box API key;boxclient boxapi boxdeveloper boxcom;w32;;https://developer.box.com/guides/authentication/access-tokens/
brandfetch-key;Brandfetch API key;brandfetch;w40
browserstack-key;BrowserStack access key;browserstack browserstackkey;w20;;https://www.browserstack.com/docs/automate/api-reference/selenium/introduction
browshot-key;Browshot API key;browshot;w28
bscscan-key;BscScan API key;bscscan;A34
buddyns-key;BuddyNS API key;buddyns;a40
budibase-key;Budibase API key;budibase;h32 '-' h78-80
bugherd-key;Bugherd API key;bugherd;a22
bugsnag-key;Bugsnag API key;bugsnag;uuid
bulbul-key;Bulbul API key;bulbul;a32
buttercms-key;ButterCMS API key;buttercms;a40;;https://buttercms.com/docs/api
`
