package fr.colloque.core.check;

import fr.colloque.core.module.Picture;
import fr.colloque.core.render.LessonOutline;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Located;
import fr.colloque.core.source.ModuleSource;
import fr.colloque.core.source.Rule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every picture of a module is used, and is a picture and nothing more. */
final class MediaRules implements LibraryRule {

    @Override
    public void check(Shelf shelf) {
        for (ModuleSource module : shelf.source().modules()) {
            String folder = "modules/" + module.folder() + "/media/";
            Set<String> used = used(module);
            module.media().forEach((name, text) -> {
                if (!used.contains(name)) {
                    shelf.report().accept(Finding.of(folder + name, 1, Rule.MEDIA_UNUSED, name));
                }
                SvgScan.of(text).faults().forEach(fault -> shelf.report().accept(
                        Finding.of(folder + name, fault.line(), fault.rule(), fault.what())));
            });
        }
    }

    /** A scenario or lesson that cannot be read may use anything. */
    private static Set<String> used(ModuleSource module) {
        boolean unread = module.findings().stream()
                .anyMatch(f -> f.file().contains("/scenarios/") || f.file().contains("/lessons/"));
        Stream<String> shown = module.scenarios().stream()
                .map(Located::value).flatMap(s -> s.surface().pictures().stream())
                .map(Picture::file);
        Stream<String> read = module.lessons().stream()
                .flatMap(l -> LessonOutline.of(l.markdown()).images().stream())
                .flatMap(i -> i.what().file().stream());
        return unread ? module.media().keySet()
                : Stream.concat(shown, read).collect(Collectors.toSet());
    }
}
