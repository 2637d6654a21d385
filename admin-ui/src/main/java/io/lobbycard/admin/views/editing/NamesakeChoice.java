package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.select.Select;
import io.lobbycard.catalog.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of those who have one name is meant; there only where somebody has that name already. */
class NamesakeChoice extends Select<PersonId> {

    private final Map<PersonId, String> words = new LinkedHashMap<>();
    private String asked = "";
    private PersonId another = PersonId.named("");
    private @Nullable PersonId settled;

    NamesakeChoice() {
        setAriaLabel(say("credits.who"));
        setItemLabelGenerator(person -> words.getOrDefault(person, ""));
        setWidth("17rem");
        setVisible(false);
    }

    /**
     * Asks among the people of a name and somebody who is new. What was chosen stays as long as the name does.
     *
     * @param known words that tell them apart, the likeliest first
     */
    void ask(String name, Map<PersonId, String> known) {
        PersonId chosen = name.equals(asked) ? getValue() : null;
        if (!name.equals(asked)) {
            asked = name;
            another = PersonId.another(name);
        }
        PersonId usual = PersonId.named(name);
        words.clear();
        words.putAll(known);
        words.put(known.containsKey(usual) ? another : usual, say("credits.who.another"));
        setVisible(!known.isEmpty());
        settled = chosen != null && words.containsKey(chosen)
                ? chosen
                : words.keySet().iterator().next();
        // takes the value away for a moment, of which listeners hear
        setItems(words.keySet());
        setValue(settled);
    }

    /** Whoever is meant by the name that was asked about last. */
    PersonId person() {
        PersonId picked = getValue();
        return picked == null && settled != null ? settled : picked;
    }
}
