package org.skinweek.knowledge;

import static org.skinweek.exchange.Vocabulary.words;
import static org.skinweek.knowledge.CatalogReader.bySensitivity;
import static org.skinweek.knowledge.CatalogReader.grade;
import static org.skinweek.knowledge.CatalogReader.textOrNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Frequency;
import org.skinweek.catalog.LabelNames;
import org.skinweek.catalog.PlausibleStrength;
import org.skinweek.catalog.Pores;
import org.skinweek.catalog.Pregnancy;
import org.skinweek.catalog.Session;
import org.skinweek.catalog.Strength;
import org.skinweek.catalog.Sun;
import org.skinweek.catalog.Wait;
import org.skinweek.exchange.JsonObject;
import org.skinweek.exchange.JsonValue;

/** Reads one active of {@code data/actives.json}. */
final class CatalogActiveReader {
    private static final Map<String, Session> SESSIONS = words(Session.values());
    private static final Map<String, ActiveFamily> FAMILIES = words(ActiveFamily.values());
    private static final Map<String, Boolean> ROLES = Map.of("treatment", false, "support", true);
    private static final int MOST_MINUTES = 120;

    private CatalogActiveReader() {}

    static Active read(JsonObject object) {
        JsonObject sessions = object.object("sessions");
        return new Active(
                object.text("id"),
                object.text("name"),
                object.text("class"),
                object.require("family").oneOf("a family of actives", FAMILIES),
                object.require("role").oneOf("a role", ROLES),
                labelNames(object),
                pores(object.object("pores")),
                sessions.list("allowed").stream()
                        .map(CatalogActiveReader::session)
                        .toList(),
                preferred(sessions.require("preferred")),
                sessions.text("why"),
                strength(object.object("strength")),
                frequency(object.object("frequency")),
                bySensitivity(object.object("restHours")),
                textOrNull(object, "ramp"),
                object.require("layer").integer(0, 9),
                waiting(object.object("wait")),
                sun(object.object("sun")),
                pregnancy(object.object("pregnancy")),
                object.text("patchTest"),
                object.find("visibleAfterWeeks").map(CatalogActiveReader::weeks).orElse(List.of()),
                object.require("irritationWeight").number(0, 5),
                object.text("irritationReason"),
                grade(object.require("evidence")),
                object.texts("sources"),
                object.texts("unverified"),
                textOrNull(object, "note"));
    }

    private static Session session(JsonValue value) {
        return value.oneOf("a session", SESSIONS);
    }

    private static @Nullable Session preferred(JsonValue value) {
        return value.text().equals("any") ? null : session(value);
    }

    private static LabelNames labelNames(JsonObject object) {
        List<LabelNames.Conditional> conditional = object.list("conditionalNames").stream()
                .map(JsonValue::object)
                .map(name -> new LabelNames.Conditional(name.text("name"), name.text("onlyIf")))
                .toList();
        return new LabelNames(
                object.texts("labelNames"),
                object.texts("otherNames"),
                conditional,
                object.texts("notToConfuse"),
                textOrNull(object, "recognisedBy"));
    }

    private static Pores pores(JsonObject object) {
        return new Pores(object.texts("mechanisms"), object.text("statement"));
    }

    private static Strength strength(JsonObject object) {
        List<Strength.Threshold> thresholds = object.list("thresholds").stream()
                .map(JsonValue::object)
                .map(at -> new Strength.Threshold(at.text("when"), at.text("note"), at.text("source")))
                .toList();
        return new Strength(
                object.text("typical"),
                plausible(object.require("plausible")),
                thresholds,
                object.find("prescribedFrom")
                        .map(percent -> percent.number(0, 100))
                        .orElse(null));
    }

    private static @Nullable PlausibleStrength plausible(JsonValue value) {
        if (value.isNull()) {
            return null;
        }
        JsonObject forms = value.object();
        return new PlausibleStrength(
                forms.find("leaveOn").map(CatalogActiveReader::bounds).orElse(null),
                forms.find("rinseOff").map(CatalogActiveReader::bounds).orElse(null));
    }

    private static PlausibleStrength.Bounds bounds(JsonValue value) {
        JsonObject bounds = value.object();
        double least = bounds.require("least").number(0.0001, 100);
        double most = bounds.require("most").number(0.0001, 100);
        if (least >= most) {
            throw value.problem("\"least\" must be below \"most\"");
        }
        return new PlausibleStrength.Bounds(least, most, bounds.text("usual"));
    }

    private static Frequency frequency(JsonObject object) {
        List<Frequency.UsualMost> usualMost = object.list("usualMost").stream()
                .map(JsonValue::object)
                .map(most -> new Frequency.UsualMost(textOrNull(most, "when"), bySensitivity(most)))
                .toList();
        return new Frequency(
                bySensitivity(object.object("start")),
                usualMost,
                object.has("usual") ? bySensitivity(object.object("usual")) : null,
                textOrNull(object, "note"));
    }

    private static Wait waiting(JsonObject object) {
        return new Wait(
                object.require("beforeMinutes").integer(0, MOST_MINUTES),
                object.require("afterMinutes").integer(0, MOST_MINUTES),
                object.text("note"));
    }

    private static Sun sun(JsonObject object) {
        return new Sun(object.text("raisesSensitivity"), object.text("note"));
    }

    private static Pregnancy pregnancy(JsonObject object) {
        return new Pregnancy(object.text("level"), object.text("note"), object.text("breastfeeding"));
    }

    private static List<Integer> weeks(JsonValue value) {
        return value.list().stream().map(week -> week.integer(0, 520)).toList();
    }
}
