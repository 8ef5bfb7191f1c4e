package org.skinweek.ui.skin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.diary.Diary;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.RecoveryState;

/** What a reaction asks for by the user's rules, before it is written down. */
public final class ReactionAdvice {
    private final Workspace workspace;
    private final UserRules rules;

    /** Advice by the user's rules for their skin. */
    public ReactionAdvice(Workspace workspace, UserRules rules) {
        this.workspace = workspace;
        this.rules = rules;
    }

    /** What to do on a day, by how the skin feels on it. */
    public Function<Optional<SymptomLevel>, RecoveryState> on(LocalDate day) {
        return level -> advise(day, level);
    }

    private RecoveryState advise(LocalDate day, Optional<SymptomLevel> level) {
        SkinNote sample = new SkinNote(new UUID(0, 0), day, level.orElse(null), "", Instant.EPOCH, ZoneOffset.UTC);
        Notebook notebook = workspace.notebook();
        return rules.of(notebook)
                .course(List.of(), notebook.profile(), Diary.of(List.of(), List.of(sample)))
                .on(day);
    }
}
