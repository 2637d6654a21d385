package io.lobbycard.transparency.pages.login;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page to sign in on.
 *
 * @param problem why the last attempt did not succeed, or null
 * @param next where to go afterwards
 * @param members the demo members to pick from; empty outside demo mode
 * @param staff likewise
 */
public record LoginPage(@Nullable String problem, String next, List<Pick> members, List<Pick> staff) {

    public LoginPage {
        members = List.copyOf(members);
        staff = List.copyOf(staff);
    }

    /** An account that signs in with one click, and who it stands for. */
    public record Pick(String name, String about) {}
}
