package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.module.SearchHit;
import fr.colloque.core.module.Surface;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Rule;
import fr.colloque.core.source.YamlNode;
import java.util.List;
import java.util.regex.Pattern;

/** No address on a surface leads to a real site: they lie under {@code .example}. */
final class ScenarioAddresses implements ScenarioRule {

    private static final Pattern NOBODYS =
            Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.example(?:/.*)?");
    private static final Pattern ANYBODYS = Pattern.compile("(?i)(?<![\\p{L}\\p{N}@._-])"
            + "(?:[\\p{L}\\p{N}-]+\\.)+(?:fr|com|net|org|eu|info|io|be|ch|app|care|paris|bzh)"
            + "(?![\\p{L}\\p{N}_-])");

    @Override
    public void check(ScenarioAtHand at) {
        switch (at.scenario().surface()) {
            case Surface.WebPage page -> address(at, page.address(), "surface", "address");
            case Surface.SearchResult result -> {
                List<SearchHit> hits = result.hits();
                for (int i = 0; i < hits.size(); i++) {
                    address(at, hits.get(i).address(), "surface", "hits", i, "address");
                }
            }
            default -> { }
        }
        at.located().node().at("surface").stream().flatMap(s -> s.scalars().stream())
                .forEach(scalar -> written(at, scalar));
    }

    private static void address(ScenarioAtHand at, String address, Object... path) {
        if (!NOBODYS.matcher(address).matches()) {
            at.report(Rule.ADDRESS_REAL, steps(path), address);
        }
    }

    private static void written(ScenarioAtHand at, YamlNode.Scalar scalar) {
        ANYBODYS.matcher(scalar.text()).results().forEach(m -> at.report().accept(Finding.of(
                at.located().file(), scalar.line(), Rule.ADDRESS_REAL, m.group())));
    }
}
