#pragma once

#include <functional>
#include <vector>

#include "models/output/paper.h"

namespace rosette {

/// Blocks one below the other over as many pages as they need; every page has the same head and foot. Millimetres.
class PaperFlow
{
public:
    struct Block
    {
        double height = 0;
        std::function<void(double top)> draw;
        bool isKeptWithNext = false; ///< never the last on its page
    };

    /// `head` and `foot` are how much of each page they take.
    PaperFlow(Paper &paper, double head, double foot)
        : m_paper(paper)
        , m_head(head)
        , m_foot(foot)
    {
    }

    void add(Block block) { m_blocks.push_back(std::move(block)); }
    void addSpace(double height) { add({height, {}}); }
    /// Draws all pages, one without blocks too; `drawFrame` draws the head and the foot of page n of m.
    void draw(const std::function<void(int page, int pages)> &drawFrame);

private:
    /// Blocks that stay on one page: the first and behind the last.
    struct Page
    {
        size_t first = 0;
        size_t last = 0;
    };

    std::vector<Page> pages() const;

    Paper &m_paper;
    double m_head;
    double m_foot;
    std::vector<Block> m_blocks;
};

} // namespace rosette
