#include "models/output/paperflow.h"

namespace rosette {

std::vector<PaperFlow::Page> PaperFlow::pages() const
{
    const double room = m_paper.height() - m_head - m_foot;
    std::vector<Page> pages{Page()};
    double filled = 0;
    for (size_t first = 0; first < m_blocks.size();) {
        size_t end = first;
        double height = 0;
        do
            height += m_blocks[end].height;
        while (m_blocks[end++].isKeptWithNext && end < m_blocks.size());
        if (filled > 0 && filled + height > room) {
            pages.push_back({first, first});
            filled = 0;
        }
        filled += height;
        pages.back().last = end;
        first = end;
    }
    return pages;
}

void PaperFlow::draw(const std::function<void(int, int)> &drawFrame)
{
    const std::vector<Page> all = pages();
    for (size_t i = 0; i < all.size(); ++i) {
        if (i > 0)
            m_paper.beginPage(m_paper.width() > m_paper.height() ? Paper::Orientation::Landscape
                                                                 : Paper::Orientation::Portrait);
        drawFrame(int(i) + 1, int(all.size()));
        double top = m_head;
        for (size_t block = all[i].first; block < all[i].last; ++block) {
            if (m_blocks[block].draw)
                m_blocks[block].draw(top);
            top += m_blocks[block].height;
        }
    }
}

} // namespace rosette
