package org.skinweek.ui.learn;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Claim;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Source;
import org.skinweek.rules.Flag;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.evidence.SourceList;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.ActiveFacts;
import org.skinweek.words.ActiveFrequency;
import org.skinweek.words.ActiveGlance;
import org.skinweek.words.EvidenceWords;
import org.skinweek.words.Words;

/** One active, from what it does for the look of pores to where that is known from. */
final class ActiveDetail extends VBox {
    /** The widest that it may be, in pixels. */
    static final double WIDEST = 1160;

    private static final double SECTION_WIDTH = 320;
    private static final double SOURCE_WIDTH = 380;

    private final Button back;
    private final LearnViewModel model;
    private final PageContext context;
    private final Words words;

    /**
     * The page of an active.
     *
     * @param leave goes back to where the reader came from
     */
    ActiveDetail(Active active, LearnViewModel model, PageContext context, Runnable leave) {
        this.model = model;
        this.context = context;
        this.words = context.words();
        getStyleClass().addAll("active-detail", "page-padding");
        back = new Button(words.text("learn.back"), FeatherIcons.of(Feather.ARROW_LEFT, "directional"));
        back.setId("learn-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> leave.run());
        Sensitivity sensitivity = model.profileProperty().get().sensitivity();
        getChildren().addAll(head(active), lead(active));
        model.against(active).forEach(flag -> getChildren().add(against(flag)));
        String skin = words.text("learn.skin." + Words.key(sensitivity));
        getChildren()
                .add(new GlanceTiles(
                        words.text("learn.glance", skin), new ActiveGlance(words).of(active, sensitivity), words));
        CardColumns sections = CardColumns.packed(SECTION_WIDTH);
        sections.getChildren().add(often(active, skin, sensitivity));
        new ActiveFacts(words)
                .about(active, sensitivity)
                .forEach(section -> sections.getChildren().add(section(section)));
        getChildren().addAll(sections, new RuleList(active, model, context));
        addClaims(model.claimsOf(active));
        addSources(model.sources(active.sources()));
    }

    /** Moves focus to the way back. */
    void focusBack() {
        back.requestFocus();
    }

    private Node head(Active active) {
        Label name = TextLabels.wrapped(active.name(), "page-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Hyperlink all = new Hyperlink(words.text("learn.all_actives"));
        all.setId("learn-all");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(event -> model.browse());
        HBox head = new HBox(12, back, new ActiveBadge(active.family()), name, all);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node lead(Active active) {
        EvidenceWords evidence = new EvidenceWords(words);
        String family = new ProductTexts(context.catalog(), words).familyName(active.family());
        VBox lead = new VBox(
                6,
                TextLabels.wrapped(active.pores().statement(), "lead"),
                TextLabels.wrapped(
                        words.text(
                                "learn.about",
                                family,
                                evidence.name(active.evidence()),
                                evidence.meaning(active.evidence())),
                        "note"));
        lead.getStyleClass().add("lead-box");
        return lead;
    }

    /** What the rules have against it on the user's skin. */
    private Node against(Flag flag) {
        Label title = TextLabels.wrapped(
                flag.rule().explanation().title(), "strong", SeverityMark.textStyle(flag.severity()));
        title.setGraphic(SeverityMark.icon(flag.severity()));
        VBox card = new VBox(
                6,
                TextLabels.wrapped(words.text("learn.you"), "note"),
                title,
                TextLabels.wrapped(flag.rule().explanation().reason()));
        card.getStyleClass().add("against");
        SeverityMark.apply(card, flag.severity());
        return card;
    }

    private Node often(Active active, String skin, Sensitivity sensitivity) {
        VBox card = new VBox(
                6,
                TextLabels.wrapped(words.text("learn.section.often", skin), "strong"),
                new FrequencyTable(new ActiveFrequency(context.catalog(), words).of(active, sensitivity), words));
        card.getStyleClass().add("card");
        card.setId("active-often");
        if (active.frequency().note() != null) {
            card.getChildren().add(TextLabels.wrapped(active.frequency().note(), "note"));
        }
        return card;
    }

    private static VBox section(ActiveFacts.Section section) {
        VBox card = new VBox(6, TextLabels.wrapped(section.title(), "strong"));
        card.getStyleClass().add("card");
        section.lines().forEach(line -> card.getChildren().add(TextLabels.wrapped(line)));
        return card;
    }

    private void addClaims(List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        VBox card = new VBox(8, TextLabels.wrapped(words.text("learn.active.claims"), "section-title"));
        card.getStyleClass().add("card");
        card.getChildren().add(new DisclosureLink(words.text("learn.claims", claims.size()), words, () -> {
            VBox cards = new VBox();
            cards.getStyleClass().add("claims");
            claims.forEach(claim -> cards.getChildren().add(new ClaimCard(claim, model, context)));
            return cards;
        }));
        getChildren().add(card);
    }

    private void addSources(List<Source> sources) {
        CardColumns columns = CardColumns.inRows(SOURCE_WIDTH);
        sources.forEach(source -> columns.getChildren().add(new SourceList(List.of(source), context)));
        VBox card = new VBox(12, TextLabels.wrapped(words.text("common.evidence.sources"), "section-title"), columns);
        card.getStyleClass().add("card");
        getChildren().add(card);
    }
}
