package org.skinweek.ui.photo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.skinweek.app.KeptPicture;
import org.skinweek.app.PhotoKeeper;
import org.skinweek.app.PhotoToAdd;
import org.skinweek.platform.picture.PictureException;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.share.TransferChooser;
import org.skinweek.words.Words;

/** Adds photos from files: cleans and keeps them in the background, asks for their day where it is not clear, says what failed. */
public final class PhotoAdder {
    /** So many refusals are told one by one. */
    private static final int TOLD = 3;

    private final PageContext context;
    private final Words words;
    private final PhotoWords photoWords;
    private final PhotoViewModel model;
    private final PhotoKeeper keeper;
    private final BackgroundRunner background;
    private final TransferChooser chooser;

    /** Adds to the photos of a model. */
    public PhotoAdder(
            PageContext context,
            PhotoViewModel model,
            PhotoKeeper keeper,
            BackgroundRunner background,
            TransferChooser chooser) {
        this.context = context;
        this.words = context.words();
        this.photoWords = new PhotoWords(words);
        this.model = model;
        this.keeper = keeper;
        this.background = background;
        this.chooser = chooser;
    }

    /** What became of some files. */
    private record Outcome(List<KeptPicture> kept, List<String> refused) {}

    /** Asks for files and adds them to a day. */
    void choose(LocalDate day) {
        add(chooser.pictures(), day);
    }

    /** Adds files to a day. */
    void add(List<Path> files, LocalDate day) {
        if (files.isEmpty()) {
            return;
        }
        context.toasts().show(words.text("photo.adding", files.size()));
        background.run(() -> keep(files), outcome -> {
            tell(outcome.refused());
            if (!outcome.kept().isEmpty()) {
                askForDay(outcome.kept(), day);
            }
        });
    }

    private Outcome keep(List<Path> files) {
        List<KeptPicture> kept = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Path file : files) {
            try {
                kept.add(keeper.keep(file));
            } catch (PictureException e) {
                refused.add(refusal(file, words.textOf("photo.problem.", e.problem())));
            } catch (IOException e) {
                refused.add(refusal(file, words.text("photo.problem.disk")));
            }
        }
        return new Outcome(kept, refused);
    }

    private String refusal(Path file, String why) {
        return words.text("photo.refused.one", words.isolated(String.valueOf(file.getFileName())), why);
    }

    private void tell(List<String> refused) {
        if (refused.isEmpty()) {
            return;
        }
        String text = String.join("\n", refused.subList(0, Math.min(TOLD, refused.size())));
        context.toasts()
                .notice(
                        words.text("photo.refused", refused.size()),
                        refused.size() <= TOLD ? text : words.text("photo.refused.more", text, refused.size() - TOLD));
    }

    /** Offers the days on which they were taken, where a camera noted another one than the chosen one. */
    private void askForDay(List<KeptPicture> kept, LocalDate day) {
        List<LocalDate> taken = kept.stream()
                .flatMap(picture -> picture.taken().stream())
                .filter(each -> !each.equals(day) && !each.isAfter(model.today()))
                .distinct()
                .sorted()
                .toList();
        if (taken.isEmpty()) {
            add(kept, day, /* asTaken= */ false);
            return;
        }
        RadioButton asTaken = new RadioButton(words.text("photo.day.taken", photoWords.days(taken)));
        asTaken.setId("photo-day-taken");
        RadioButton asChosen = new RadioButton(words.text("photo.day.chosen", photoWords.day(day)));
        asChosen.setId("photo-day-chosen");
        ToggleGroup group = new ToggleGroup();
        for (RadioButton button : List.of(asTaken, asChosen)) {
            button.setToggleGroup(group);
            button.setWrapText(true);
        }
        asTaken.setSelected(true);
        VBox form =
                new VBox(12, TextLabels.wrapped(words.text("photo.day.text", kept.size()), "note"), asTaken, asChosen);
        form.getStyleClass().add("plain-form");
        context.dialogs().form(words.text("photo.day.title"), form, words.text("photo.day.verb"), () -> {
            add(kept, day, asTaken.isSelected());
            return true;
        });
    }

    private void add(List<KeptPicture> kept, LocalDate day, boolean asTaken) {
        List<PhotoToAdd> photos = kept.stream()
                .map(picture -> new PhotoToAdd(
                        picture,
                        asTaken
                                ? picture.taken()
                                        .filter(each -> !each.isAfter(model.today()))
                                        .orElse(day)
                                : day))
                .toList();
        int before = model.count();
        var unused = model.add(photos).thenAccept(notebook -> {
            int added = notebook.diary().photos().all().size() - before;
            context.toasts()
                    .show(added > 0 ? words.text("photo.added", added) : words.text("photo.added.none", photos.size()));
        });
    }
}
