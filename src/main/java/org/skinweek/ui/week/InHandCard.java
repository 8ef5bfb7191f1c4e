package org.skinweek.ui.week;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Session;
import org.skinweek.rules.Flag;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.KeyTable;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The side of the board while a product is in hand: what putting it down would do, and why not elsewhere. */
final class InHandCard extends VBox {
    private static final List<String> KEYS = List.of("arrows", "enter", "escape");

    private final WeekTexts texts;
    private final VBox consequence = new VBox(8);
    private final VBox others = new VBox(8);
    private final Node keys;
    private final Label choose;
    private @Nullable WeekBoard shownBoard;
    private @Nullable DropPreview shownPreview;
    private @Nullable SlotGuide shownGuide;

    InHandCard(WeekTexts texts) {
        this.texts = texts;
        setSpacing(24);
        consequence.getStyleClass().add("preview-card");
        keys = new KeyTable("week.carry.", KEYS, texts.words());
        choose = TextLabels.wrapped(texts.words().text("week.carry.choose"), "small-text");
        getChildren().addAll(consequence, others, keys);
    }

    /**
     * Shows what is known of what is in hand; what says the same as before stays as it is.
     *
     * @param preview what a drop on the chosen slot would do; absent while none is chosen, or it is not yet known
     */
    void show(InHand inHand, @Nullable DropPreview preview, WeekBoard board) {
        CarriedProduct carried = inHand.carried();
        NodeVisibility.show(keys, carried != null && carried.byKeys());
        SlotGuide guide = inHand.guide();
        boolean otherBoard = !board.equals(shownBoard);
        if (otherBoard || !Objects.equals(preview, shownPreview)) {
            consequence.getChildren().clear();
            if (preview == null) {
                consequence.getChildren().add(choose);
            } else {
                showConsequence(preview, board);
            }
        }
        if (otherBoard || !Objects.equals(guide, shownGuide)) {
            others.getChildren().clear();
            if (guide != null) {
                showOthers(guide, board);
            }
        }
        shownBoard = board;
        shownPreview = preview;
        shownGuide = guide;
    }

    private void showConsequence(DropPreview preview, WeekBoard board) {
        Words words = texts.words();
        consequence.getChildren().add(TextLabels.wrapped(texts.slot(board, preview.slot()), "note"));
        if (preview.bars().isEmpty()) {
            Label fine = TextLabels.wrapped(words.text("week.preview.fine"), "section-title");
            fine.setGraphic(FeatherIcons.of(Feather.CHECK, "accent-icon"));
            consequence.getChildren().add(fine);
        }
        for (Flag flag : preview.raised()) {
            add(
                    flag,
                    words.text(
                            "week.preview.raises",
                            texts.severity(flag.severity()),
                            flag.rule().explanation().title()));
        }
        for (Flag flag : preview.staying()) {
            add(flag, words.text("week.preview.stays", flag.rule().explanation().title()));
        }
        if (!preview.cleared().isEmpty()) {
            consequence
                    .getChildren()
                    .add(TextLabels.wrapped(
                            words.text("week.preview.clears", texts.titles(preview.cleared())), "note"));
        }
    }

    private void add(Flag flag, String text) {
        Label label = TextLabels.wrapped(text, SeverityMark.textStyle(flag.severity()));
        label.setGraphic(SeverityMark.icon(flag.severity()));
        consequence.getChildren().add(label);
    }

    /** Slots with the same reason are named together. */
    private void showOthers(SlotGuide guide, WeekBoard board) {
        Map<Reason, List<BoardSlot>> reasons = new LinkedHashMap<>();
        for (Session session : Session.values()) {
            for (WeekBoard.Day day : board.days()) {
                BoardSlot slot = new BoardSlot(day.date().getDayOfWeek(), session);
                SlotGuide.@Nullable Spot spot = guide.spots().get(slot);
                if (spot != null && spot.light().severity() != null) {
                    reasons.computeIfAbsent(new Reason(session, spot.brief()), key -> new ArrayList<>())
                            .add(slot);
                }
            }
        }
        if (reasons.isEmpty()) {
            return;
        }
        others.getChildren().add(TextLabels.of(texts.words().text("week.carry.others"), "strong"));
        reasons.forEach((reason, slots) -> others.getChildren()
                .add(new VBox(
                        TextLabels.wrapped(name(slots, board), "small-strong"),
                        TextLabels.wrapped(reason.text(), "note"))));
    }

    /** Why some slots of one session are no good. */
    private record Reason(Session session, String text) {}

    private String name(List<BoardSlot> slots, WeekBoard board) {
        Session session = slots.get(0).session();
        String key = Words.key(session);
        if (slots.size() == board.days().size()) {
            return texts.words().text("week.carry.all." + key);
        }
        String days = slots.stream().map(slot -> texts.shortDay(slot.day())).collect(Collectors.joining(", "));
        return texts.words().text("week.carry.some." + key, days);
    }
}
