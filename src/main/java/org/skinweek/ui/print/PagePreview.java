package org.skinweek.ui.print;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.print.PaperSize;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The pages as they will be printed, page by page, beside what can be chosen. */
final class PagePreview extends HBox {
    private static final double PAGE_HEIGHT = 372;
    private static final double PAGE_WIDTH = 288;
    private static final double OPTIONS = 200;

    private final Words words;
    private final ImageView page = new ImageView();
    private final Label place = TextLabels.of("", "note");
    private final Button before;
    private final Button after;
    private final Button print;
    private final SegmentedChoice<PaperSize> papers;
    private List<Image> images = List.of();
    private @Nullable PreparedPages shown;
    private int number;

    /**
     * A preview without pages yet.
     *
     * @param options what can be chosen beside the paper
     * @param paper called with the paper that is chosen
     * @param printing called to print what is shown
     */
    PagePreview(Words words, List<Node> options, Consumer<PaperSize> paper, Consumer<PreparedPages> printing) {
        super(24);
        this.words = words;
        getStyleClass().add("page-preview");
        page.setPreserveRatio(true);
        page.setFitHeight(PAGE_HEIGHT);
        page.setFitWidth(PAGE_WIDTH);
        page.setId("preview-page");
        before = FeatherIcons.button(Feather.CHEVRON_LEFT, words.text("print.preview.before"), () -> turn(-1));
        after = FeatherIcons.button(Feather.CHEVRON_RIGHT, words.text("print.preview.after"), () -> turn(1));
        StackPane sheet = new StackPane(page);
        sheet.getStyleClass().add("preview-sheet");
        sheet.setMinSize(PAGE_WIDTH, PAGE_HEIGHT);
        HBox turning = new HBox(8, before, place, after);
        turning.setAlignment(Pos.CENTER);
        VBox left = new VBox(8, sheet, turning);
        papers = new SegmentedChoice<>(
                words.text("print.paper"),
                List.of(PaperSize.values()),
                each -> words.textOf("print.paper.", each),
                paper);
        print = new ActionButton(words.text("print.verb"), () -> {
            if (shown != null) {
                printing.accept(shown);
            }
        });
        print.setId("print-page");
        print.setGraphic(FeatherIcons.of(Feather.PRINTER));
        print.setDisable(true);
        VBox right = new VBox(12, TextLabels.of(words.text("print.paper"), "small-strong"), papers);
        right.getChildren().addAll(options);
        right.getChildren().add(print);
        right.setMinWidth(OPTIONS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().setAll(left, right);
        refresh();
    }

    /** Shows which paper is chosen. */
    void choose(PaperSize paper) {
        papers.select(paper);
    }

    /** Shows pages, at the page that was open as far as there is one. */
    void show(PreparedPages prepared) {
        shown = prepared;
        images = prepared.pages().stream().map(PageImages::of).toList();
        number = Math.min(number, images.size() - 1);
        print.setDisable(false);
        refresh();
    }

    /** The pages that are shown; absent until there are any. */
    @Nullable
    PreparedPages shown() {
        return shown;
    }

    private void turn(int count) {
        number = Math.max(0, Math.min(images.size() - 1, number + count));
        refresh();
    }

    private void refresh() {
        boolean any = !images.isEmpty();
        page.setImage(any ? images.get(number) : null);
        String text = any ? words.text("print.page", number + 1, images.size()) : words.text("print.preview.making");
        place.setText(text);
        page.setAccessibleText(text);
        before.setDisable(number == 0);
        after.setDisable(number >= images.size() - 1);
    }
}
