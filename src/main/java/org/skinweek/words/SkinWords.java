package org.skinweek.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.SkinState;

/** Says which parts of a skin profile a rule depends on. */
final class SkinWords {
    private final Words words;

    SkinWords(Words words) {
        this.words = words;
    }

    /** A sentence about the user's answers that make a rule hold; empty where none does. */
    Optional<String> because(SkinState state, SkinProfile profile) {
        List<String> answers = answers(state, profile);
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("flag.because", String.join(words.text("flag.because.next"), answers)));
    }

    /** The user's answers that fulfil a state, as the page Settings names them. */
    private List<String> answers(SkinState state, SkinProfile profile) {
        List<String> answers = new ArrayList<>();
        if (state.pregnant() && profile.pregnantOrPlanning()) {
            answers.add(words.text("settings.skin.pregnant"));
        }
        for (SkinCondition condition : SkinCondition.values()) {
            if (state.conditions().contains(condition) && profile.conditions().contains(condition)) {
                answers.add(words.textOf("settings.skin.condition.", condition));
            }
        }
        Sensitivity sensitivity = profile.sensitivity();
        if (state.sensitivities().contains(sensitivity)) {
            answers.add(words.textOf("settings.skin.sensitivity.", sensitivity));
        }
        return answers;
    }
}
