package org.skinweek.ui.print;

import java.util.List;
import java.util.function.IntUnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.skinweek.print.DoctorRequest;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** What can be chosen of the page for a doctor: how many weeks, what was written in notes, and the photos. */
final class DoctorOptions {
    private static final List<Integer> WEEKS = List.of(4, DoctorRequest.USUAL_WEEKS, DoctorRequest.MOST_WEEKS);

    private final Words words;
    private final IntUnaryOperator photosOf;
    private final CheckBox texts;
    private final CheckBox photos = new CheckBox();
    private int weeks = DoctorRequest.USUAL_WEEKS;
    private Runnable changed = () -> {};

    /** @param photosOf how many photos there are in so many weeks up to today */
    DoctorOptions(Words words, IntUnaryOperator photosOf) {
        this.words = words;
        this.photosOf = photosOf;
        this.texts = new CheckBox(words.text("print.doctor.texts"));
        texts.setSelected(true);
        for (CheckBox box : List.of(texts, photos)) {
            box.setWrapText(true);
            box.setOnAction(event -> changed.run());
        }
        photos.setId("doctor-photos");
        countPhotos();
    }

    /** Sets what is called after each choice. */
    void onChange(Runnable told) {
        changed = told;
    }

    /** The controls, from top to bottom. */
    List<Node> nodes() {
        SegmentedChoice<Integer> choice =
                new SegmentedChoice<>(words.text("print.doctor.weeks"), WEEKS, String::valueOf, chosen -> {
                    weeks = chosen;
                    countPhotos();
                    changed.run();
                });
        choice.select(weeks);
        return List.of(TextLabels.of(words.text("print.doctor.weeks"), "small-strong"), choice, texts, photos);
    }

    private void countPhotos() {
        int count = photosOf.applyAsInt(weeks);
        photos.setText(words.text("print.doctor.with_photos", count));
        NodeVisibility.show(photos, count > 0);
    }

    int weeks() {
        return weeks;
    }

    /** True where what the user wrote in notes is wanted. */
    boolean texts() {
        return texts.isSelected();
    }

    /** True where the photos are wanted; never unless the user says so. */
    boolean photos() {
        return photos.isSelected();
    }
}
