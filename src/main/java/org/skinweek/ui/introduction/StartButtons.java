package org.skinweek.ui.introduction;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;

/** What brings a product forward or back. Each button keeps its place, also where there is nothing for it to do. */
final class StartButtons extends HBox {
    private final StagedProduct product;
    private final StagingTexts texts;

    StartButtons(
            StagedStart start,
            StagedProduct product,
            IntroductionStaging staging,
            StagingTexts texts,
            StagingActions actions) {
        super(2);
        this.product = product;
        this.texts = texts;
        Button now =
                button("begin-now-", Feather.FAST_FORWARD, "introduction.begin", () -> actions.beginNow(product.id()));
        now.setVisible(!start.now());
        Button earlier = button(
                "begin-earlier-",
                Feather.CHEVRON_LEFT,
                "introduction.earlier",
                () -> actions.reorder(product.id(), staging.moved(product.id(), -1)));
        earlier.setDisable(!staging.canMove(product.id(), -1));
        Button later = button(
                "begin-later-",
                Feather.CHEVRON_RIGHT,
                "introduction.later",
                () -> actions.reorder(product.id(), staging.moved(product.id(), 1)));
        later.setDisable(!staging.canMove(product.id(), 1));
        getChildren().addAll(now, earlier, later);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    private Button button(String id, Feather icon, String key, Runnable action) {
        Button button = FeatherIcons.button(icon, texts.words().text(key, product.name()), action);
        button.setId(id + product.id());
        button.getStyleClass().addAll("quiet", "small-icon", "directional");
        return button;
    }
}
