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
constexpr double kPageWidth = 62; // for "Page 2 of 4 · Saturday 23 May 2026"

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
    if (m_round.people > 0)
        lines += m_round.clearance.handlingLine();
    if (!m_round.clearance.privacyLine().isEmpty() && m_round.people > 0)
        lines += m_round.clearance.privacyLine();
    return lines;
}

QRectF RoundSheetFrame::inside(int notes) const
{
    const double top = (kTitleHeight + kSubtitleHeight) * std::min(m_scale, 1.2) + kGap;
    const double foot = lineHeight() * double(notes + footLines().size() + 1) + kGap;
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
    const QString campaign = m_round.clearance.campaign().name;
    const double campaignWidth = m_paper.textWidth(campaign, {9 * scale}) + 1;
    m_paper.text(QRectF(0, 0, m_paper.width() - campaignWidth - 4, title), m_round.round.name, {18 * scale, true});
    m_paper.text(QRectF(m_paper.width() - campaignWidth, 0, campaignWidth, title), campaign, {9 * scale},
                 Qt::AlignRight);
    m_paper.text(QRectF(0, title, m_paper.width(), kSubtitleHeight * scale), figures(), {10.5 * scale});
    drawFoot(page, pages, notes);
}

void RoundSheetFrame::drawFoot(int page, int pages, const QStringList &notes)
{
    const QStringList lines = footLines();
    const double width = m_paper.width();
    double y = m_paper.height() - lineHeight() * double(notes.size() + lines.size() + 1);
    const auto next = [&](const QString &text, const TextStyle &style) {
        m_paper.text(QRectF(0, y, width, lineHeight()), text, style);
        y += lineHeight();
    };
    for (const QString &note : notes)
        next(note, small());
    for (const QString &line : lines)
        next(line, small(true));
    const QString where =
        tr("%1 · page %2 of %3").arg(longDate(m_today), QString::number(page), QString::number(pages));
    m_paper.text(QRectF(0, y, width - kPageWidth * std::min(m_scale, 1.2), lineHeight()), m_round.clearance.imprint(),
                 small());
    m_paper.text(
        QRectF(width - kPageWidth * std::min(m_scale, 1.2), y, kPageWidth * std::min(m_scale, 1.2), lineHeight()),
        where, small(), Qt::AlignRight);
}

} // namespace rosette
