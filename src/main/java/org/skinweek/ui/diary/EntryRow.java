package org.skinweek.ui.diary;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.KeptChildren;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.Words;

/** An entry of the chosen day. The row is made once and shows one entry after another, since making one takes long. */
final class EntryRow {
    private final Words words;
    private final Actions actions;
    private final HBox mark = new HBox();
    private final KeptChildren<ActiveFamily> marks =
            new KeptChildren<>(mark, family -> family == ActiveFamily.SUPPORT ? new Region() : new ActiveBadge(family));
    private final Labeled name;
    private final Label done = TextLabels.wrapped("", "note");
    private final Label note = TextLabels.wrapped("");
    private final Button edit;
    private final Button delete;
    private final DayRow node;
    private Optional<EntryLine> shown = Optional.empty();

    /**
     * What can be done with an entry.
     *
     * @param history tells what the diary says of the product
     */
    record Actions(Consumer<EntryLine> edit, Consumer<EntryLine> delete, Consumer<Product> history) {}

    /**
     * A row that shows nothing yet.
     *
     * @param known false for entries of products that were deleted: their names lead nowhere
     */
    EntryRow(Words words, boolean known, Actions actions) {
        this.words = words;
        this.actions = actions;
        this.name = known ? link() : DayPanel.heading("");
        this.edit = FeatherIcons.button(Feather.EDIT_2, "", () -> shown.ifPresent(actions.edit()));
        this.delete = FeatherIcons.button(Feather.TRASH_2, "", () -> shown.ifPresent(actions.delete()));
        this.node = new DayRow("", mark, name, List.of(done, note), edit, delete);
    }

    /** The row in the list. */
    Node node() {
        return node;
    }

    /** Shows an entry. */
    void show(EntryLine line, Optional<Product> product) {
        node.setUserData("entry-" + line.entry().id());
        if (name instanceof Hyperlink link) {
            link.setOnAction(event -> {
                link.setVisited(false);
                product.ifPresent(actions.history());
            });
        }
        if (shown.filter(line::equals).isPresent()) {
            return;
        }
        shown = Optional.of(line);
        marks.show(List.of(line.family()));
        name.setText(line.name());
        ProductName.direct(name);
        ProductName.wrap(name);
        done.setText(
                line.skipped() == null
                        ? words.text("diary.entry.done")
                        : words.text("diary.entry.skipped", line.skipped()));
        note.setText(line.entry().note());
        NodeVisibility.show(note, !line.entry().note().isEmpty());
        FeatherIcons.say(edit, words.text("diary.entry.edit", line.name()));
        FeatherIcons.say(delete, words.text("diary.entry.delete", line.name()));
        if (name instanceof Hyperlink) {
            name.setAccessibleText(words.text("history.open.of", line.name()));
        }
    }

    /** The name, which leads to what the diary tells of the product. */
    private static Hyperlink link() {
        Hyperlink link = new Hyperlink();
        link.getStyleClass().addAll("strong", "plain-link");
        link.setMinSize(0, Region.USE_PREF_SIZE);
        link.setMaxWidth(Double.MAX_VALUE);
        return link;
    }
}
