#include "models/output/roundsheetframe.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/rounds/walkwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTitleHeight = 9;
constexpr double kSubtitleHeight = 6;
constexpr double kGap = 2.5;

QString tr(const char *text) { return QCoreApplication::translate("RoundSheet", text); }

} // namespace

RoundSheetFrame::RoundSheetFrame(Paper &paper, const RoundPaper &round, QDate today, double scale)
    : m_paper(paper)
    , m_round(round)
    , m_today(today)
    , m_scale(scale)
{
}

QStringList RoundSheetFrame::footLines() const
{
    QStringList lines;
    if (m_round.people > 0) {
        lines += m_paper.wrapped(m_round.clearance.handlingLine(), small(true), m_paper.width());
        lines += m_paper.wrapped(m_round.clearance.privacyLine(), small(true), m_paper.width());
    }
    return lines;
}

QStringList RoundSheetFrame::imprintLines() const
{
    return m_paper.wrapped(m_round.clearance.imprint(), small(), m_paper.width());
}

QRectF RoundSheetFrame::inside(int notes) const
{
    const double top = (kTitleHeight + kSubtitleHeight) * std::min(m_scale, 1.2) + kGap;
    const double foot = lineHeight() * double(notes + footLines().size() + imprintLines().size()) + kGap;
    return {0, top, m_paper.width(), m_paper.height() - top - foot};
}

QString RoundSheetFrame::figures() const
{
    QStringList words;
    if (!m_round.round.wardName.isEmpty())
        words += tr("%1 ward").arg(m_round.round.wardName);
    words += QCoreApplication::translate("RoundSheet", "%n door(s)", nullptr, m_round.doors);
    if (m_round.figures.metres >= 1)
        words += tr("%1, about %2").arg(distanceWords(m_round.figures.metres), durationWords(m_round.figures.minutes));
    if (!m_round.round.note.isEmpty())
        words += m_round.round.note;
    return words.join(u" · "_s);
}

void RoundSheetFrame::draw(int page, int pages, const QStringList &notes)
{
    const double scale = std::min(m_scale, 1.2);
    const double title = kTitleHeight * scale;
    const double width = m_paper.width();
    const TextStyle beside{9 * scale};
    const QString campaign = m_round.clearance.campaign().name;
    const QString where =
        tr("%1 · page %2 of %3").arg(longDate(m_today), QString::number(page), QString::number(pages));
    const double besideWidth = std::max(m_paper.textWidth(campaign, beside), m_paper.textWidth(where, beside)) + 1;
    const double left = width - besideWidth - 4;
    m_paper.text(QRectF(0, 0, left, title), m_round.title(), {18 * scale, true});
    m_paper.text(QRectF(0, title, left, kSubtitleHeight * scale), figures(), {10.5 * scale});
    m_paper.text(QRectF(width - besideWidth, 0, besideWidth, title), campaign, beside, Qt::AlignRight);
    m_paper.text(QRectF(width - besideWidth, title, besideWidth, kSubtitleHeight * scale), where, beside,
                 Qt::AlignRight);
    drawFoot(notes);
}

void RoundSheetFrame::drawFoot(const QStringList &notes)
{
    const QStringList personal = footLines();
    const QStringList imprint = imprintLines();
    double y = m_paper.height() - lineHeight() * double(notes.size() + personal.size() + imprint.size());
    const auto draw = [&](const QStringList &lines, bool isBold) {
        for (const QString &line : lines) {
            m_paper.text(QRectF(0, y, m_paper.width(), lineHeight()), line, small(isBold));
            y += lineHeight();
        }
    };
    draw(notes, false);
    draw(personal, true);
    draw(imprint, false);
}

} // namespace rosette
