package fr.colloque.credit.web;

import fr.colloque.core.credit.Share;
import fr.colloque.core.module.Text;
import fr.colloque.credit.CertifStatement;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A block of the certification périodique in the picture.
 *
 * @param dots     one for each action that is asked for: whether it is recorded
 * @param declared how many the doctor declared beside what is recorded
 */
public record Block(int number, Text name, List<Boolean> dots, int recorded, int asked,
                    int declared) {

    public Block {
        dots = List.copyOf(dots);
    }

    static List<Block> of(CertifStatement certification) {
        return certification.recorded().entrySet().stream().map(e -> {
            Share share = e.getValue();
            return new Block(e.getKey(), certification.rule().blocks().get(e.getKey() - 1),
                    IntStream.range(0, share.asked()).mapToObj(i -> i < share.recorded())
                            .toList(), share.recorded(), share.asked(),
                    certification.declared().get(e.getKey()).recorded());
        }).toList();
    }
}
