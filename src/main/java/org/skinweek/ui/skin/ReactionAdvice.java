package org.skinweek.ui.skin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.skinweek.diary.Diary;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.Recovery;
import org.skinweek.ui.common.Desktop;

/** What a reaction asks for by the user's rules, before it is written down. */
public final class ReactionAdvice implements Function<Optional<SymptomLevel>, Recovery> {
    private final Desktop desktop;
    private final LocalDate day;

    /** Advice about a day. */
    public ReactionAdvice(Desktop desktop, LocalDate day) {
        this.desktop = desktop;
        this.day = day;
    }

    @Override
    public Recovery apply(Optional<SymptomLevel> level) {
        SkinNote sample = new SkinNote(new UUID(0, 0), day, level.orElse(null), "", Instant.EPOCH, ZoneOffset.UTC);
        Notebook notebook = desktop.workspace().notebook();
        return desktop.checker()
                .course(List.of(), notebook.profile(), Diary.of(List.of(), List.of(sample)))
                .on(day);
    }
}
