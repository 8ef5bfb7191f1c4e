package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchResult;
import org.skinweek.diary.PatchTest;
import org.skinweek.notebook.PatchTests;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.skin.PatchDialogs;
import org.skinweek.words.PatchWords;
import org.skinweek.words.Words;

/** The patch tests of a day: how far each is, what was seen on that day, and one press to note that nothing was. */
final class PatchRows {
    private static final double GAP = 8;

    private final Words words;
    private final PatchWords patchWords;
    private final PatchDialogs dialogs;

    PatchRows(Words words, PatchDialogs dialogs) {
        this.words = words;
        this.patchWords = new PatchWords(words);
        this.dialogs = dialogs;
    }

    /** A row for each test that a day shows. */
    List<Node> of(LocalDate day) {
        PatchTests tests = dialogs.tests();
        return tests.shownOn(day, dialogs.today()).stream()
                .map(test -> row(test, day, tests.days(test.product())))
                .toList();
    }

    private Node row(PatchTest test, LocalDate day, int days) {
        String name = words.isolated(dialogs.name(test));
        Optional<PatchLook> look = test.look(day);
        List<Node> texts = new ArrayList<>();
        texts.add(TextLabels.wrapped(
                patchWords.progress(test, day, days)
                        + words.text("skin.dot")
                        + words.textOf("skin.patch.place.", test.place()),
                "note"));
        look.ifPresent(seen -> texts.add(seen(seen)));
        if (test.passed(days).filter(day::equals).isPresent()) {
            texts.add(TextLabels.wrapped(patchWords.standing(test, days, dialogs.today()), "strong"));
        }
        boolean open = test.isDue(day, days) && !day.isAfter(dialogs.today());
        if (open) {
            texts.add(TextLabels.wrapped(
                    words.text(day.equals(dialogs.today()) ? "skin.patch.look" : "skin.patch.look.past"), "note"));
            texts.add(choices(test, day, name));
        }
        List<Button> buttons = new ArrayList<>();
        if (look.isPresent()) {
            buttons.add(FeatherIcons.button(
                    Feather.EDIT_2, words.text("skin.patch.look.change", name), () -> dialogs.look(test, day)));
        }
        buttons.add(FeatherIcons.button(
                Feather.TRASH_2, words.text("skin.patch.delete", name), () -> dialogs.delete(test)));
        return new DayRow(
                "patch-" + test.id(),
                FeatherIcons.of(Feather.CROSSHAIR),
                DayPanel.heading(dialogs.name(test)),
                texts,
                buttons.toArray(Button[]::new));
    }

    private Node seen(PatchLook look) {
        boolean reaction = look.result().isReaction();
        var label = TextLabels.wrapped(words.textOf("skin.patch.result.", look.result()));
        label.setGraphic(
                reaction
                        ? FeatherIcons.of(Feather.ALERT_CIRCLE, "caution-icon")
                        : FeatherIcons.of(Feather.CHECK, "accent-icon"));
        return label;
    }

    private Node choices(PatchTest test, LocalDate day, String name) {
        Button nothing = new ActionButton(
                words.text("skin.patch.look.nothing"), () -> dialogs.note(test, day, PatchResult.NOTHING));
        nothing.setAccessibleText(words.text("skin.patch.look.nothing.of", name));
        Button something = new ActionButton(words.text("skin.patch.look.other"), () -> dialogs.look(test, day));
        something.setAccessibleText(words.text("skin.patch.look.other.of", name));
        return new FlowPane(GAP, GAP, nothing, something);
    }
}
