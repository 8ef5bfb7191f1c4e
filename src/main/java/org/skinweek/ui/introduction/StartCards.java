package org.skinweek.ui.introduction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.CardColumns;

/** A card for each day on which something begins; whoever moves a product by keyboard keeps focus on it. */
public final class StartCards extends VBox {
    private static final double CARD = 230;
    private static final List<String> BUTTONS = List.of("begin-earlier-", "begin-later-", "begin-now-");

    private final CardColumns cards = CardColumns.inRows(CARD);
    private final StagingTexts texts;
    private final StagingActions actions;

    /** No cards yet. */
    public StartCards(StagingTexts texts, StagingActions actions) {
        this.texts = texts;
        this.actions = actions;
        getStyleClass().add("start-cards");
        getChildren().add(cards);
    }

    /** Shows what begins now. */
    public void show(IntroductionStaging staging) {
        String focused = focusedId();
        cards.getChildren()
                .setAll(staging.starts().stream()
                        .map(start -> new StartCard(start, staging, texts, actions))
                        .toList());
        if (!focused.isEmpty()) {
            focus(focused);
        }
    }

    private String focusedId() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node each = owner; each != null; each = each.getParent()) {
            if (owner != null && each == cards) {
                return Objects.requireNonNullElse(owner.getId(), "");
            }
        }
        return "";
    }

    /** Moves focus to the same button of the same product, or to another of it where that has nothing to do. */
    private void focus(String id) {
        applyCss(); // puts the new cards into the scene: what is outside it cannot take focus
        String product = BUTTONS.stream()
                .filter(id::startsWith)
                .map(prefix -> id.substring(prefix.length()))
                .findFirst()
                .orElse("");
        Stream.concat(Stream.of(id), BUTTONS.stream().map(prefix -> prefix + product))
                .map(each -> find(cards, each))
                .flatMap(Optional::stream)
                .filter(node -> !node.isDisabled() && node.isVisible())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** By comparing ids: those of products may hold what a selector cannot. */
    private static Optional<Node> find(Parent parent, String id) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> id.equals(child.getId())
                        ? Stream.of(child)
                        : child instanceof Parent inner ? find(inner, id).stream() : Stream.empty())
                .findFirst();
    }
}
