package fr.colloque.core.source;

import fr.colloque.core.module.FragmentType;
import fr.colloque.core.module.Picture;
import fr.colloque.core.module.Region;
import fr.colloque.core.module.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pictures of a surface and the regions in them that may be picked out. */
final class PictureReader {

    private final Texts texts;

    PictureReader(Texts texts) {
        this.texts = texts;
    }

    Optional<Picture> maybe(YamlNode.Mapping map, String key) {
        return map.has(key) ? Optional.of(read(map.map(key))) : Optional.empty();
    }

    List<Picture> all(YamlNode.Mapping map, String key) {
        return map.maps(key).stream().map(this::read).toList();
    }

    Picture read(YamlNode.Mapping map) {
        return new Picture(map.string("file"), Texts.text(map, "alt"),
                map.maps("regions").stream().map(this::region).toList());
    }

    private Region region(YamlNode.Mapping map) {
        String id = map.string("id");
        Text text = Texts.text(map, "text");
        Region.Weight weight =
                Region.Weight.valueOf(map.string("weight").toUpperCase(Locale.ROOT));
        Optional<FragmentType> type = map.has("type") ? type(map) : Optional.empty();
        int[] box = map.strings("box").stream().mapToInt(Integer::parseInt).toArray();
        try {
            return new Region(id, text, weight, type, box[0], box[1], box[2], box[3]);
        } catch (IllegalArgumentException outside) {
            texts.fault(map.keyLine("box"), Rule.REGION_BOX, id);
            return new Region(id, text, weight, type, 0, 0, 1, 1);
        }
    }

    private Optional<FragmentType> type(YamlNode.Mapping map) {
        String code = map.string("type");
        Optional<FragmentType> type = FragmentType.of(code);
        if (type.isEmpty()) {
            texts.fault(map.keyLine("type"), Rule.FRAGMENT_TYPE, code, map.string("id"));
        }
        return type;
    }
}
