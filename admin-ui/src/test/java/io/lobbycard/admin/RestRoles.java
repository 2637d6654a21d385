package io.lobbycard.admin;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do what over REST; deny by default. Each line is an action and the roles that it is open to. */
final class RestRoles {

    static final String TABLE = """
            DELETE /access-grants/{grant}                                      privacy-officer support
            DELETE /audit-labels/{group}                                       auditor
            DELETE /audits/{audit}                                             analyst auditor
            DELETE /jobs/{job}                                                 client editor operator reviewer
            DELETE /members/{member}/controls/left-out-signals/{signal}        member
            DELETE /members/{member}/controls/left-out-viewings/{viewing}      member
            DELETE /members/{member}/controls/pins/{title}                     member
            DELETE /members/{member}/controls/refused-artworks/{artwork}       member
            DELETE /members/{member}/controls/sensitive-themes/{theme}         member
            DELETE /members/{member}/history                                   member
            DELETE /members/{member}/representation                            member
            DELETE /staff-accounts/{name}                                      operator
            GET    /access-grants                                              privacy-officer support
            GET    /access-grants/overdue                                      privacy-officer
            GET    /access-grants/{grant}/history                              support
            GET    /access-log                                                 auditor privacy-officer
            GET    /access-log/checkpoint                                      anybody
            GET    /access-log/consistency                                     anybody
            GET    /access-log/verification                                    auditor operator privacy-officer
            GET    /accountability                                             anybody
            GET    /audit-labels                                               auditor
            GET    /audit-labels/changes                                       auditor operator
            GET    /audits                                                     analyst auditor operator
            GET    /audits/public                                              anybody
            GET    /audits/public/{kind}/counts                                anybody
            GET    /audits/refusals                                            anybody
            GET    /audits/{audit}                                             analyst auditor operator
            GET    /audits/{audit}/counts                                      analyst auditor
            GET    /decisions/{token}/explanation                              member
            GET    /decisions/{token}/receipt                                  client member
            GET    /exports/{kind}.csv                                         editor reviewer
            GET    /images/{sha256}/{width}.{format}                           anybody
            GET    /imports                                                    client editor operator
            GET    /jobs                                                       client editor operator reviewer
            GET    /jobs/{job}                                                 client editor operator reviewer
            GET    /jobs/{job}/faults                                          client editor operator reviewer
            GET    /keys                                                       anybody
            GET    /kill-switch                                                operator
            GET    /learning                                                   operator
            GET    /members/{member}/accesses                                  member
            GET    /members/{member}/controls                                  member
            GET    /members/{member}/erasure                                   member
            GET    /members/{member}/export                                    member
            GET    /members/{member}/history                                   member
            GET    /members/{member}/representation                            member
            GET    /misled-reports                                             member reviewer
            GET    /releases                                                   analyst privacy-officer
            GET    /releases/budget/{year}                                     anybody
            GET    /releases/forms                                             anybody
            GET    /releases/public                                            anybody
            GET    /releases/public.csv                                        anybody
            GET    /releases/refusals                                          anybody
            GET    /snapshots                                                  operator
            GET    /snapshots/log                                              anybody
            GET    /snapshots/log/checkpoint                                   anybody
            GET    /snapshots/log/consistency                                  anybody
            GET    /snapshots/log/{snapshot}                                   anybody
            GET    /staff-account-changes                                      auditor operator
            GET    /staff-account-changes/checkpoint                           anybody
            GET    /staff-account-changes/consistency                          anybody
            GET    /staff-account-changes/verification                         auditor operator
            GET    /staff-accounts                                             operator
            GET    /titles                                                     analyst auditor client editor member operator reviewer
            GET    /titles/{id}                                                analyst auditor client editor member operator reviewer
            GET    /titles/{title}/artwork                                     analyst auditor client editor member operator reviewer
            PATCH  /members/{member}/controls                                  member
            POST   /access-grants                                              support
            POST   /access-grants/{grant}/approval                             privacy-officer
            POST   /access-grants/{grant}/refusal                              privacy-officer
            POST   /access-grants/{grant}/review                               privacy-officer
            POST   /audit-labels                                               auditor
            POST   /audits                                                     analyst auditor
            POST   /imports                                                    client editor operator
            POST   /impressions                                                client member
            POST   /learning                                                   operator
            POST   /members/{member}/artwork                                   client member
            POST   /members/{member}/artwork/preview                           member
            POST   /members/{member}/erasure                                   client
            POST   /misled-reports                                             member
            POST   /misled-reports/{report}/answer                             reviewer
            POST   /receipts/verification                                      anybody
            POST   /releases                                                   analyst
            POST   /releases/{release}/approval                                privacy-officer
            POST   /releases/{release}/refusal                                 privacy-officer
            POST   /snapshots                                                  operator
            POST   /titles/{title}/artwork                                     editor
            POST   /viewings                                                   client member
            PUT    /artwork/{artwork}/status                                   reviewer
            PUT    /kill-switch                                                operator
            PUT    /members/{member}                                           client member
            PUT    /members/{member}/controls/left-out-signals/{signal}        member
            PUT    /members/{member}/controls/left-out-viewings/{viewing}      member
            PUT    /members/{member}/controls/pins/{title}                     member
            PUT    /members/{member}/controls/refused-artworks/{artwork}       member
            PUT    /members/{member}/controls/sensitive-themes/{theme}         member
            PUT    /members/{member}/representation                            member
            PUT    /snapshots/serving                                          operator
            PUT    /staff-accounts/{name}                                      operator
            PUT    /titles/{id}                                                editor
            """;

    private RestRoles() {}

    /** The roles by the action's verb and path. */
    static Map<String, Set<String>> byAction() {
        return TABLE.lines()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(
                        words -> words[0] + " " + words[1],
                        words -> Set.of(Arrays.copyOfRange(words, 2, words.length))));
    }
}
