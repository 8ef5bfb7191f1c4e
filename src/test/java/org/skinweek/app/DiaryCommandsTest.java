package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;

class DiaryCommandsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Instant NOW = Instant.parse("2026-11-02T20:00:00Z");

    private final DiaryCommands commands = new DiaryCommands(() -> NOW, () -> ZoneOffset.UTC, UUID::randomUUID);
    private Notebook notebook =
            Notebook.EMPTY.after(List.of(product("acid", "Glycolic toner"), product("cream", "Cream")));

    @Test
    void allStepsAreWrittenDownInOneGoAndOnlyOnce() {
        run(commands.done(DAY, Session.EVENING, List.of("acid")));
        Command all = run(commands.done(DAY, Session.EVENING, List.of("acid", "cream")));

        assertThat(entries()).extracting(DiaryEntry::product).containsExactly("acid", "cream");
        assertThat(all.label()).isEqualTo("command.done");
        assertThat(all.arguments()).containsExactly("Cream");
        assertThat(commands.done(DAY, Session.EVENING, List.of("acid", "cream")).apply(notebook))
                .isEmpty();
    }

    @Test
    void severalStepsAreNamedByTheirNumber() {
        Command all = run(commands.done(DAY, Session.EVENING, List.of("acid", "cream")));

        assertThat(all.label()).isEqualTo("command.doneAll");
        assertThat(all.arguments()).containsExactly("2");

        Command left = run(commands.skip(DAY, Session.EVENING, List.of("acid", "cream"), SkipReason.NO_TIME));
        assertThat(left.label()).isEqualTo("command.skipAll");
        assertThat(left.arguments()).containsExactly("2");
    }

    @Test
    void aSkipTurnsIntoAUseAndBackKeepingItsNote() {
        run(commands.add(DAY, Session.EVENING, "acid", SkipReason.AWAY, " at my sister's "));
        UUID id = entries().get(0).id();

        run(commands.done(DAY, Session.EVENING, List.of("acid")));
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.done()).isTrue();
            assertThat(entry.id()).isEqualTo(id);
            assertThat(entry.note()).isEqualTo("at my sister's");
        });

        run(commands.skip(DAY, Session.EVENING, List.of("acid"), SkipReason.IRRITATED));
        assertThat(entries()).extracting(DiaryEntry::skipReason).containsExactly(SkipReason.IRRITATED);
    }

    @Test
    void theOtherSessionIsLeftAlone() {
        run(commands.done(DAY, Session.MORNING, List.of("acid")));
        run(commands.unplanned(DAY, Session.EVENING, "acid"));
        run(commands.reopen(DAY, Session.EVENING, "acid"));

        assertThat(entries()).extracting(DiaryEntry::session).containsExactly(Session.MORNING);
    }

    @Test
    void everyCommandCanBeTakenBack() {
        Notebook before = notebook;
        Command done = run(commands.done(DAY, Session.EVENING, List.of("acid", "cream")));
        Notebook written = notebook;
        Command skip = run(commands.skip(DAY, Session.EVENING, List.of("cream"), SkipReason.RAN_OUT));
        Command note = run(commands.skin(DAY, SymptomLevel.MILD, "warm"));

        assertThat(notebook.after(note.inverse().changes()).after(skip.inverse().changes()))
                .isEqualTo(written);
        assertThat(written.after(done.inverse().changes())).isEqualTo(before);
    }

    @Test
    void anEditMovesAnEntryAndADeletedOneCannotBeEdited() {
        run(commands.done(DAY, Session.EVENING, List.of("acid")));
        DiaryEntry old = entries().get(0);
        DiaryEntry moved = new DiaryEntry(
                old.id(), DAY.minusDays(1), Session.MORNING, "cream", null, "late", old.recordedAt(), old.zone());

        Command edit = run(commands.edit(old, moved));
        assertThat(entries()).isEmpty();
        assertThat(notebook.diary().day(DAY.minusDays(1)).entries()).containsExactly(moved);
        assertThat(edit.arguments()).containsExactly("Cream");
        assertThat(commands.edit(moved, moved).apply(notebook)).isEmpty();

        run(commands.delete(moved));
        assertThat(notebook.diary().isEmpty()).isTrue();
        assertThat(commands.delete(moved).apply(notebook)).isEmpty();
        assertThat(commands.edit(moved, old).apply(notebook)).isEmpty();
    }

    @Test
    void aNoteIsEditedAndDeletedByItsId() {
        run(commands.skin(DAY, null, " calm "));
        SkinNote note = notebook.diary().day(DAY).notes().get(0);
        assertThat(note.text()).isEqualTo("calm");

        SkinNote worse = new SkinNote(note.id(), DAY, SymptomLevel.MODERATE, "sore", note.recordedAt(), note.zone());
        run(commands.edit(note, worse));
        assertThat(notebook.diary().day(DAY).notes()).containsExactly(worse);

        run(commands.delete(note));
        assertThat(notebook.diary().isEmpty()).isTrue();
        assertThat(commands.delete(note).apply(notebook)).isEmpty();
    }

    private List<DiaryEntry> entries() {
        return notebook.diary().day(DAY).entries();
    }

    private Command run(Function<Notebook, Optional<Command>> maker) {
        Command command = maker.apply(notebook).orElseThrow();
        notebook = notebook.after(command.changes());
        return command;
    }

    private static Change product(String id, String name) {
        return new Change.OfProduct(null, Product.of(id, name, Form.LEAVE_ON, ProductCategory.OTHER, List.of()));
    }
}
