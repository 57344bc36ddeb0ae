#include "models/output/planfoot.h"

namespace rosette {

namespace {

constexpr double kLine = 3.6;
constexpr double kAir = 3;
constexpr double kWhereWidth = 62;
const TextStyle kPlain{7.5};
const TextStyle kBold{7.5, true};

} // namespace

PlanFoot::PlanFoot(Paper &paper, const Clearance &clearance, const QString &notice, bool isPersonal)
    : m_paper(paper)
{
    if (isPersonal)
        m_handling = paper.wrapped(clearance.handlingLine(), kBold, paper.width());
    const double width = paper.width() - kWhereWidth;
    m_small = paper.wrapped(notice, kPlain, width) + paper.wrapped(clearance.imprint(), kPlain, width);
    if (m_small.isEmpty())
        m_small += QString();
}

double PlanFoot::height() const { return kAir + kLine * double(m_handling.size() + m_small.size()); }

void PlanFoot::draw(const QString &where) const
{
    double y = m_paper.height() - height() + kAir;
    const auto line = [&](const QString &text, const TextStyle &style) {
        m_paper.text(QRectF(0, y, m_paper.width(), kLine), text, style);
        y += kLine;
    };
    for (const QString &text : m_handling)
        line(text, kBold);
    for (const QString &text : m_small)
        line(text, kPlain);
    m_paper.text(QRectF(m_paper.width() - kWhereWidth, y - kLine, kWhereWidth, kLine), where, kPlain, Qt::AlignRight);
}

} // namespace rosette
