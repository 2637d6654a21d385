package io.lobbycard.transparency.pages.why;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Leads from a change to the picture that is chosen from now on. */
@ApplicationScoped
public class WhyNow {

    private final Choices choices;

    @Inject
    WhyNow(Choices choices) {
        this.choices = choices;
    }

    /** The address of the explanation, or the home page if the title is left without a picture. */
    public String address(MemberId member, TitleId title, String query) {
        return choices.choose(member, List.of(title)).choices().stream()
                .findFirst()
                .filter(choice -> choice.token() != null)
                .map(choice -> "/why/" + choice.token() + query)
                .orElse("/");
    }
}
