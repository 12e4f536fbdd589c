package org.muster.courses.web.player;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.muster.courses.delivery.CheckAnswer;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;
import org.muster.courses.syllabus.Block;
import org.muster.courses.syllabus.Block.Accordion;
import org.muster.courses.syllabus.Block.Callout;
import org.muster.courses.syllabus.Block.Cards;
import org.muster.courses.syllabus.Block.CheckPlace;
import org.muster.courses.syllabus.Block.Checklist;
import org.muster.courses.syllabus.Block.Prose;
import org.muster.courses.syllabus.Block.ScenarioPlace;
import org.muster.courses.syllabus.Block.Steps;
import org.muster.courses.syllabus.Block.VideoPlace;
import org.muster.courses.syllabus.Scenario;
import org.muster.courses.web.QuestionView;

/** The blocks of a lesson as its reader left them. */
public final class BlockViews {

    private final Reading opened;

    public BlockViews(Reading opened) {
        this.opened = opened;
    }

    public List<BlockView> all() {
        List<Block> blocks = opened.lesson().blocks();
        return IntStream.range(0, blocks.size())
                .mapToObj(place ->
                        view(blocks.get(place), BlockView.of(blocks.get(place).kind(), "b" + place)))
                .toList();
    }

    private BlockView view(Block block, BlockView bare) {
        if (block instanceof Prose prose) {
            return bare.saying(prose.html());
        }
        if (block instanceof Callout callout) {
            return bare.saying(callout.html()).toned(callout.tone());
        }
        if (block instanceof Steps steps) {
            return bare.saying(steps.html());
        }
        if (block instanceof Accordion accordion) {
            return bare.saying(accordion.html()).folding(accordion.folds());
        }
        if (block instanceof Cards cards) {
            return bare.saying(cards.html()).folding(cards.cards());
        }
        return live(block, bare);
    }

    private BlockView live(Block block, BlockView bare) {
        if (block instanceof Checklist list) {
            return bare.saying(list.html()).listing(list.id(), ticks(list));
        }
        if (block instanceof CheckPlace place) {
            return bare.asking(
                    opened.lesson().check(place.id()).map(this::check).orElse(null));
        }
        if (block instanceof ScenarioPlace place) {
            return bare.playing(opened.syllabus()
                    .scenario(place.id())
                    .flatMap(this::scenario)
                    .orElse(null));
        }
        return block instanceof VideoPlace place
                ? bare.showing(opened.syllabus().video(place.id()).orElse(null))
                : bare;
    }

    private List<BlockView.Tick> ticks(Checklist list) {
        Set<Integer> ticked = opened.ticks().getOrDefault(list.id(), Set.of());
        return IntStream.range(0, list.items().size())
                .mapToObj(item -> new BlockView.Tick(item, list.items().get(item), ticked.contains(item)))
                .toList();
    }

    private CheckView check(Question question) {
        Optional<CheckAnswer> answer = opened.answerTo(question.id());
        Response response = answer.map(CheckAnswer::response).orElse(Response.NONE);
        return new CheckView(
                QuestionView.of(question, response, List.of()),
                answer.isPresent(),
                answer.map(CheckAnswer::right).orElse(false),
                answer.isPresent() ? question.remarks(response) : List.of());
    }

    private Optional<ScenarioView> scenario(Scenario scenario) {
        List<String> path = opened.walks().getOrDefault(scenario.id(), List.of());
        return scenario.after(path).map(here -> new ScenarioView(scenario, here, !path.isEmpty()));
    }
}
