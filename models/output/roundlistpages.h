#pragma once

#include "models/output/roundsheetframe.h"

namespace rosette {

/// The doors of a round in walking order: a shaded line with its number for each stage, for each door a box to tick,
/// its number on the map, what is to be known of it, and a margin to write in. A stage's line never stands alone at the
/// foot of a page, and is said again at the head of the next. Laid out once, then drawn; one thread.
class RoundListPages
{
public:
    /// `key`: what may be written in the margin.
    RoundListPages(Paper &paper, const RoundPaper &round, QDate today, const QString &key, bool isLargePrint);

    int count() const { return (int(m_strips.size()) + m_stripsOnPage - 1) / m_stripsOnPage; }
    /// `before` pages of the round were drawn, and `pages` are all.
    void draw(int before, int pages);

private:
    /// A stage's line or a door's.
    struct Entry
    {
        const RoundPaperStage *stage = nullptr;
        const RoundStop *stop = nullptr; ///< none: the stage's line
        bool isContinued = false;
        QStringList people; ///< in lines
        QStringList access;
        double height = 0;
    };
    struct Column
    {
        double left = 0;
        double width = 0;
    };

    void layColumns();
    double widestDoor() const;
    bool hasAccessNotes() const;
    void fillStrips();
    void add(Entry entry);
    Entry bandOf(const RoundPaperStage &stage, bool isContinued) const;
    Entry lineOf(const RoundPaperStage &stage, const RoundStop &stop);
    void drawStrip(const QList<Entry> &entries, QPointF corner);
    void drawHeadings(QPointF corner);
    void drawBand(QPointF corner, const Entry &entry);
    void drawStop(QPointF corner, const Entry &entry);
    void drawLines(const Column &column, QPointF corner, const QStringList &lines, const TextStyle &style);
    void drawTotals(double y);
    QRectF area();
    TextStyle style(double points, bool isBold = false, bool isItalic = false) const
    {
        return {points * m_scale, isBold, isItalic};
    }

    Paper &m_paper;
    const RoundPaper &m_round;
    RoundSheetFrame m_frame;
    QString m_key;
    QStringList m_notes;
    double m_scale; ///< 14 point against 10.5
    double m_rowHeight;
    double m_lineHeight;
    Column m_number;
    Column m_door;
    Column m_people; ///< no width where nobody is named
    Column m_access; ///< nor where nothing is to be known
    Column m_margin;
    int m_stripsOnPage;
    double m_stripWidth;
    QList<QList<Entry>> m_strips; ///< columns of the pages, one after the other
    double m_used = 0;            ///< of the last one, mm
};

} // namespace rosette
