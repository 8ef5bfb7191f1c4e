package org.skinweek.knowledge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.ActiveStrength;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.catalog.LabelNames;
import org.skinweek.catalog.PlausibleStrength;
import org.skinweek.catalog.PoreEffect;
import org.skinweek.catalog.PregnancyAdvice;
import org.skinweek.catalog.Session;
import org.skinweek.catalog.SunSensitivity;
import org.skinweek.catalog.UseFrequency;
import org.skinweek.catalog.WaitingTimes;

/** Reads one active of {@code data/actives.json}. */
final class CatalogActiveReader {
    private static final Map<String, Boolean> ROLES = Map.of("treatment", false, "support", true);
    private static final int MOST_MINUTES = 120;

    private CatalogActiveReader() {}

    static Active read(DataNode object) {
        DataNode sessions = object.at("sessions");
        return new Active(
                object.at("id").text(),
                object.at("name").text(),
                object.at("class").text(),
                object.at("family").constant(ActiveFamily.class),
                object.at("role").in(ROLES),
                labelNames(object),
                pores(object.at("pores")),
                sessions.at("allowed").list(CatalogActiveReader::session),
                preferred(sessions.at("preferred")),
                sessions.at("why").text(),
                strength(object.at("strength")),
                frequency(object.at("frequency")),
                object.at("restHours").bySensitivity(),
                object.textOrNull("ramp"),
                object.at("layer").integer(0, 9),
                waiting(object.at("wait")),
                sun(object.at("sun")),
                pregnancy(object.at("pregnancy")),
                object.at("patchTest").text(),
                object.find("visibleAfterWeeks").map(CatalogActiveReader::weeks).orElse(List.of()),
                object.at("irritationWeight").number(0, 5),
                object.at("irritationReason").text(),
                object.at("evidence").constant(EvidenceGrade.class),
                object.at("sources").texts(),
                object.at("unverified").texts(),
                object.textOrNull("note"));
    }

    private static Session session(DataNode value) {
        return value.constant(Session.class);
    }

    private static @Nullable Session preferred(DataNode value) {
        return value.text().equals("any") ? null : session(value);
    }

    private static LabelNames labelNames(DataNode object) {
        List<LabelNames.Conditional> conditional = object.at("conditionalNames")
                .list(name -> new LabelNames.Conditional(
                        name.at("name").text(), name.at("onlyIf").text()));
        return new LabelNames(
                object.at("labelNames").texts(),
                object.at("otherNames").texts(),
                conditional,
                object.at("notToConfuse").texts(),
                object.textOrNull("recognisedBy"));
    }

    private static PoreEffect pores(DataNode object) {
        return new PoreEffect(
                object.at("mechanisms").texts(), object.at("statement").text());
    }

    private static ActiveStrength strength(DataNode object) {
        List<ActiveStrength.Threshold> thresholds = object.at("thresholds")
                .list(at -> new ActiveStrength.Threshold(
                        at.at("when").text(),
                        at.at("note").text(),
                        at.at("source").text()));
        return new ActiveStrength(
                object.at("typical").text(),
                object.find("plausible").map(CatalogActiveReader::plausible).orElse(null),
                thresholds,
                object.find("prescribedFrom")
                        .map(percent -> percent.number(0, 100))
                        .orElse(null));
    }

    private static PlausibleStrength plausible(DataNode forms) {
        return new PlausibleStrength(
                forms.find("leaveOn").map(CatalogActiveReader::bounds).orElse(null),
                forms.find("rinseOff").map(CatalogActiveReader::bounds).orElse(null));
    }

    private static PlausibleStrength.Bounds bounds(DataNode bounds) {
        double least = bounds.at("least").number(0.0001, 100);
        double most = bounds.at("most").number(0.0001, 100);
        if (least >= most) {
            throw bounds.problem("has \"least\", which must be below \"most\"");
        }
        return new PlausibleStrength.Bounds(least, most, bounds.at("usual").text());
    }

    private static UseFrequency frequency(DataNode object) {
        List<UseFrequency.UsualMost> usualMost = object.at("usualMost")
                .list(most -> new UseFrequency.UsualMost(most.textOrNull("when"), most.bySensitivity()));
        return new UseFrequency(
                object.at("start").bySensitivity(),
                usualMost,
                object.has("usual") ? object.at("usual").bySensitivity() : null,
                object.textOrNull("note"));
    }

    private static WaitingTimes waiting(DataNode object) {
        return new WaitingTimes(
                object.at("beforeMinutes").integer(0, MOST_MINUTES),
                object.at("afterMinutes").integer(0, MOST_MINUTES),
                object.at("note").text());
    }

    private static SunSensitivity sun(DataNode object) {
        return new SunSensitivity(
                object.at("raisesSensitivity").text(), object.at("note").text());
    }

    private static PregnancyAdvice pregnancy(DataNode object) {
        return new PregnancyAdvice(
                object.at("level").text(),
                object.at("note").text(),
                object.at("breastfeeding").text());
    }

    private static List<Integer> weeks(DataNode list) {
        return list.list(week -> week.integer(0, 520));
    }
}
