package io.lobbycard.transparency;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts of people on the staff and their roles. Members come with the bearer tokens of the service. */
public interface StaffAccounts {

    /** All of them, by name. */
    List<Account> all();

    /**
     * Makes an account under a name that nobody has.
     *
     * @param password at least 12 characters
     * @param actor who does it
     * @throws io.lobbycard.web.ProblemException 422 with a pointer to what is wrong, 409 if there is one of this name
     */
    Account make(String name, Set<String> roles, @Nullable String password, String actor);

    /**
     * Changes an account, if nobody else has changed it meanwhile; whoever is signed in with it is signed out within
     * seconds.
     *
     * @param password at least 12 characters; null leaves it as it is
     * @param seen the revision that the actor saw
     * @param actor who does it
     * @return the account as it is then
     * @throws io.lobbycard.web.ProblemException 422 with a pointer to what is wrong, 409 if nobody would be an operator, 412
     *     if it has another revision by now or is gone
     */
    Account change(String name, Set<String> roles, @Nullable String password, long seen, String actor);

    /**
     * Takes an account away, if nobody else has changed it meanwhile, which signs its person out within seconds; nothing
     * happens if there is none.
     *
     * @param seen the revision that the actor saw
     * @throws io.lobbycard.web.ProblemException 409 if nobody would be an operator, 412 if it has another revision by now
     */
    void remove(String name, long seen, String actor);

    /** What was done to accounts, the newest first. */
    List<AccountChange> changes(int limit);
}
