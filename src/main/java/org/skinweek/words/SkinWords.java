package org.skinweek.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.TimelineEvent;
import org.skinweek.rules.EventWindow;
import org.skinweek.rules.Flag;
import org.skinweek.rules.SkinState;

/** Says which parts of a skin profile a rule depends on. */
final class SkinWords {
    private final Words words;
    private final UseWords uses;

    SkinWords(Words words) {
        this.words = words;
        this.uses = new UseWords(words);
    }

    /** A sentence about the user's answers that make a rule hold; empty where none does. */
    Optional<String> because(SkinState state, SkinProfile profile) {
        List<String> answers = answers(state, profile);
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("flag.because", String.join(words.text("flag.because.next"), answers)));
    }

    /** A sentence about the events near which a flag's days are, and how long a rule keeps away from each. */
    Optional<String> near(EventWindow window, Flag flag, Timeline timeline) {
        Sensitivity skin = timeline.profile().sensitivity();
        List<String> events = timeline.events().stream()
                .filter(event -> flag.days().stream().anyMatch(day -> window.holds(event, day, skin)))
                .map(TimelineEvent::day)
                .distinct()
                .sorted()
                .map(day -> uses.day(day, timeline))
                .toList();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        String what = words.textOf("event.", window.kind());
        double before = window.before().of(skin);
        String on = words.list(events);
        return Optional.of(
                before > 0
                        ? words.text(
                                "flag.near", what, on, before, window.after().of(skin))
                        : words.text("flag.near.after", what, on, window.after().of(skin)));
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
