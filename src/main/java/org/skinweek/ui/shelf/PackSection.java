package org.skinweek.ui.shelf;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.notebook.PackOutlook;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductPack;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The packs of the product that is open, with what can be done about each. */
final class PackSection extends VBox {
    /** So many finished packs are shown at once; more are folded, since they only tell of the past. */
    private static final int FINISHED_SHOWN = 2;

    private final Words words;
    private final Product product;
    private final PackActions actions;

    /**
     * The section of a product.
     *
     * @param entries its packs in the order in which they are shown
     * @param outlook when the pack in use is used up; empty where that is not known
     */
    PackSection(
            ShelfItem item, List<PackEntry> entries, Optional<PackOutlook> outlook, PackActions actions, Words words) {
        this.words = words;
        this.product = item.product();
        this.actions = actions;
        getStyleClass().add("panel-part");
        getChildren().add(head(entries.isEmpty()));
        if (entries.isEmpty()) {
            getChildren().add(TextLabels.wrapped(words.text("shelf.pack.none"), "note"));
            return;
        }
        item.pack()
                .filter(life -> life.opened() != null && life.until() != null)
                .ifPresent(life -> getChildren().add(new PackBar(life)));
        List<PackEntry> finished = entries.stream()
                .filter(entry -> entry.state() == PackEntry.State.FINISHED)
                .toList();
        Optional<ProductPack> inUse = product.packs().inUse();
        for (PackEntry entry : entries) {
            if (entry.state() != PackEntry.State.FINISHED) {
                VBox row = row(entry);
                if (inUse.equals(Optional.of(entry.pack()))) {
                    new PackEntries(words)
                            .outlook(outlook)
                            .ifPresent(text -> row.getChildren().add(outlook(text, outlook)));
                }
                getChildren().add(row);
            }
        }
        if (finished.size() <= FINISHED_SHOWN) {
            finished.stream().map(this::row).forEach(getChildren()::add);
        } else {
            getChildren()
                    .add(new DisclosureLink(
                            words.text("shelf.pack.finished.all", finished.size()),
                            words,
                            () -> new VBox(8, finished.stream().map(this::row).toArray(Node[]::new))));
        }
    }

    private Node head(boolean none) {
        Hyperlink add =
                new Hyperlink(words.text(none ? "shelf.pack.add" : "shelf.pack.again"), FeatherIcons.of(Feather.PLUS));
        add.setId("pack-add");
        add.setAccessibleText(words.text("common.two.parts", add.getText(), product.name()));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> {
            add.setVisited(false);
            if (none) {
                actions.add(product);
            } else {
                actions.buyAgain(product);
            }
        });
        HBox head = new HBox(8, TextLabels.of(words.text("shelf.pack.title"), "strong"), new FlexibleSpace(), add);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private VBox row(PackEntry entry) {
        Label title = TextLabels.wrapped(entry.title());
        title.setGraphic(FeatherIcons.of(icon(entry)));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button more = ContextMenuOffer.button(
                words.text("common.two.parts", words.text("shelf.pack.more"), entry.title()), () -> menu(entry));
        more.setId("pack-more-" + entry.id());
        more.getStyleClass().add("quiet");
        more.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(4, title);
        head.setAlignment(Pos.CENTER_LEFT);
        if (entry.state() != PackEntry.State.FINISHED) {
            head.getChildren().add(next(entry));
        }
        head.getChildren().add(more);
        VBox texts = new VBox(2);
        texts.getStyleClass().add("pack-texts");
        entry.details().forEach(line -> texts.getChildren().add(TextLabels.wrapped(line, "note")));
        if (entry.state() != PackEntry.State.FINISHED && entry.pack().keepsUntil() == null) {
            texts.getChildren().add(missing(entry));
        }
        VBox row = new VBox(head, texts);
        row.setAccessibleRole(AccessibleRole.PARENT);
        row.setId("pack-" + entry.id());
        return row;
    }

    private static Feather icon(PackEntry entry) {
        return switch (entry.state()) {
            case OPEN -> Feather.DROPLET;
            case SEALED -> Feather.PACKAGE;
            case FINISHED -> Feather.CHECK;
        };
    }

    private Node missing(PackEntry entry) {
        Hyperlink add = new Hyperlink(words.text("shelf.pack.add.end"));
        add.setAccessibleText(words.text("common.two.parts", add.getText(), entry.title()));
        add.setWrapText(true);
        add.setMinHeight(USE_PREF_SIZE);
        add.setOnAction(event -> {
            add.setVisited(false);
            actions.edit(product, entry.pack());
        });
        return add;
    }

    /** What happens next to most packs. */
    private Button next(PackEntry entry) {
        boolean open = entry.state() == PackEntry.State.OPEN;
        Button next = new ActionButton(
                words.text(open ? "shelf.pack.finish" : "shelf.pack.open"),
                () -> {
                    if (open) {
                        actions.finish(product, entry.pack());
                    } else {
                        actions.open(product, entry.pack());
                    }
                },
                "small-button");
        next.setAccessibleText(words.text("common.two.parts", next.getText(), entry.title()));
        next.setId("pack-next-" + entry.id());
        next.setMinWidth(USE_PREF_SIZE);
        return next;
    }

    private ContextMenu menu(PackEntry entry) {
        ContextMenu menu = new ContextMenu(
                ContextMenuOffer.entry(words.text("shelf.pack.edit"), () -> actions.edit(product, entry.pack())));
        if (entry.state() == PackEntry.State.SEALED) {
            menu.getItems()
                    .add(ContextMenuOffer.entry(
                            words.text("shelf.pack.finish"), () -> actions.finish(product, entry.pack())));
        }
        menu.getItems()
                .add(ContextMenuOffer.entry(
                        words.text("shelf.pack.delete"), () -> actions.delete(product, entry.pack())));
        return menu;
    }

    private static Node outlook(String text, Optional<PackOutlook> outlook) {
        boolean late = outlook.filter(PackOutlook::isTooLate).isPresent();
        Label label = TextLabels.wrapped(text, late ? "caution-text" : "note");
        label.setId("pack-outlook");
        label.getStyleClass().add("pack-texts");
        if (late) {
            label.setGraphic(FeatherIcons.of(Feather.CLOCK, "caution-icon"));
        }
        return label;
    }
}
