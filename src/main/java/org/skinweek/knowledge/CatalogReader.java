package org.skinweek.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.CommonTerm;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.catalog.SlowStart;
import org.skinweek.catalog.Source;

/** Reads the catalogue from {@code actives.json}, {@code sources.json}, {@code claims.json} and {@code terms.json}. */
public final class CatalogReader {
    private CatalogReader() {}

    /** The catalogue that ships with the program. */
    public static Catalog read() {
        DataNode actives = DataFile.read("actives.json", "skinweek-actives/1");
        DataNode sources = DataFile.read("sources.json", "skinweek-sources/1");
        return new Catalog(
                byId(actives.at("actives"), CatalogActiveReader::read, Active::id),
                byId(actives.at("ramps"), CatalogReader::ramp, SlowStart::id),
                byId(sources.at("sources"), CatalogReader::source, Source::id),
                StoryReader.read(DataFile.read("claims.json", "skinweek-claims/1")),
                DataFile.read("terms.json", "skinweek-terms/1").at("terms").list(CatalogReader::term));
    }

    private static <T> Map<String, T> byId(DataNode list, Function<DataNode, T> reader, Function<T, String> id) {
        Map<String, T> items = new LinkedHashMap<>();
        for (T item : list.list(reader)) {
            if (items.put(id.apply(item), item) != null) {
                throw list.problem("holds the id \"%s\" twice".formatted(id.apply(item)));
            }
        }
        return items;
    }

    private static SlowStart ramp(DataNode object) {
        List<SlowStart.Step> steps = object.at("steps")
                .list(step -> new SlowStart.Step(
                        step.at("fromWeek").integer(1, 520),
                        step.at("toWeek").integer(1, 520),
                        step.at("most").bySensitivity(),
                        step.has("daysApart") ? step.at("daysApart").bySensitivity() : BySensitivity.same(1)));
        return new SlowStart(
                object.at("id").text(),
                object.at("appliesTo").texts(),
                steps,
                object.at("why").text(),
                object.at("evidence").constant(EvidenceGrade.class),
                object.at("sources").texts());
    }

    private static CommonTerm term(DataNode object) {
        return new CommonTerm(
                object.at("id").text(),
                object.at("name").text(),
                object.at("otherNames").texts(),
                object.at("text").text(),
                object.at("actives").texts(),
                object.at("evidence").constant(EvidenceGrade.class),
                object.at("sources").texts());
    }

    private static Source source(DataNode object) {
        return new Source(
                object.at("id").text(),
                object.at("title").text(),
                object.find("year").map(year -> year.integer(1500, 3000)).orElse(null),
                object.at("where").text(),
                object.textOrNull("url"),
                object.at("checked").text());
    }
}
