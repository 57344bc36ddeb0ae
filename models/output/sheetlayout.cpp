#include "models/output/sheetlayout.h"

#include <QCoreApplication>

#include "models/output/sheetkey.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestScale = 5; // a longer one is written as a figure
constexpr int kAskBoxes = 4;
constexpr int kQuestionBoxes = 4;
constexpr double kGroupGap = 1.8;
constexpr double kGroupInset = 0.4;
constexpr double kTotalsHeight = 7.7;
constexpr double kLargeScale = 1.48; // names come to 14 points
constexpr double kDoorGap = 2.5;
constexpr double kLeastDoor = 12;

QString tr(const char *text) { return QCoreApplication::translate("SheetLayout", text); }

/// Lays columns and boxes from left to right.
class Cursor
{
public:
    SheetLayout::Column column(double width)
    {
        const SheetLayout::Column column{m_x, width};
        m_x += width;
        return column;
    }

    void group(SheetLayout &layout, const QString &title, const QStringList &labels)
    {
        if (labels.isEmpty())
            return;
        m_x += kGroupGap;
        const double left = m_x;
        for (const QString &label : labels) {
            layout.boxes += SheetLayout::Box{m_x + layout.boxPitch / 2, label, label.size() <= 2};
            m_x += layout.boxPitch;
        }
        layout.groups += SheetLayout::Group{title, left + kGroupInset, m_x - kGroupInset, int(labels.size())};
    }

    double x() const { return m_x; }

private:
    double m_x = 0;
};

/// The everyday ones; the others are written in words.
QStringList outcomesOf(const SheetLook &look, qsizetype most)
{
    QStringList labels;
    for (const Code &code : look.terms.book().ofKind(CodeKind::Outcome)) {
        const bool isBeside = look.style == SheetStyle::Households && code.isOfDoor;
        if (labels.size() < most && !isBeside)
            labels += code.label;
    }
    return labels;
}

QStringList supportOf(const SheetTerms &terms)
{
    QStringList steps;
    for (const Code &code : terms.book().ofKind(CodeKind::Support))
        steps += code.written();
    return steps.size() <= kLongestScale ? steps : QStringList{tr("figure")};
}

QStringList asksOf(const SheetTerms &terms)
{
    QStringList labels;
    for (const Code &code : terms.book().ofKind(CodeKind::Ask)) {
        if (labels.size() < kAskBoxes)
            labels += code.label;
    }
    return labels;
}

QStringList questionsOf(const SheetTerms &terms)
{
    QStringList labels;
    for (qsizetype i = 0; i < std::min<qsizetype>(terms.questions.size(), kQuestionBoxes); ++i) {
        const Question &question = terms.questions.at(i);
        if (!question.options().isEmpty())
            labels +=
                question.shortText.isEmpty() ? u"q%1"_s.arg(i + 1) : u"q%1 %2"_s.arg(i + 1).arg(question.shortText);
    }
    return labels;
}

void enlarge(SheetLayout &layout)
{
    layout.scale = kLargeScale;
    layout.rowHeight = 8;
    layout.boxSide = 5;
    layout.boxPitch = 5.7;
    layout.headHeight = 49;
    layout.footLineHeight = 5.2;
}

/// Doors and names share what they are given; what is left over is for notes.
void layDoorAndName(SheetLayout &layout, Cursor &cursor, bool isLarge, double widestDoor)
{
    const double scale = isLarge ? kLargeScale : 1;
    const double most = (SheetLayout::kRoomForADoor + kDoorGap) * scale;
    const double door = std::clamp((widestDoor + kDoorGap) * scale, kLeastDoor * scale, most);
    layout.door = cursor.column(door);
    layout.name = cursor.column((isLarge ? 54 : 44) + std::min(most - door, isLarge ? 12.0 : 8.0));
}

/// Widths of what stands before the boxes.
void layColumns(SheetLayout &layout, Cursor &cursor, const SheetLook &look, double widestDoor)
{
    const bool isLarge = look.isLargePrint;
    const bool hasQuestions = !look.terms.questions.isEmpty();
    layout.key = cursor.column(isLarge ? 10 : 8);
    switch (look.style) {
    case SheetStyle::Voters:
        layDoorAndName(layout, cursor, isLarge, widestDoor);
        layout.number = cursor.column(isLarge || hasQuestions ? 0 : 14.5);
        layout.last = cursor.column(isLarge ? 0 : hasQuestions ? 15 : 13);
        break;
    case SheetStyle::Households:
        layout.name = cursor.column(isLarge ? 66 : 52);
        layout.number = cursor.column(isLarge ? 0 : 15);
        layout.last = cursor.column(isLarge ? 0 : 13);
        break;
    case SheetStyle::Doors:
        layout.door = cursor.column(isLarge ? 66 : 60);
        break;
    }
}

void addFoot(SheetLayout &layout, const SheetLook &look, const QList<SheetLayout::FootLine> &closing, Paper &paper)
{
    for (const QString &line : sheetKey(look, layout, paper))
        layout.footLines += SheetLayout::FootLine{line};
    for (const SheetLayout::FootLine &line : closing) {
        for (const QString &part : paper.wrapped(line.words, layout.text(7.5, line.isBold), paper.width()))
            layout.footLines += SheetLayout::FootLine{part, line.isBold};
    }
    layout.footHeight =
        kTotalsHeight * (look.isLargePrint ? 1.3 : 1) + layout.footLineHeight * double(layout.footLines.size());
}

} // namespace

bool SheetLayout::hasBox(const QString &label) const
{
    return doorOutcomes.contains(label) ||
           std::any_of(boxes.cbegin(), boxes.cend(), [&](const Box &box) { return box.label == label; });
}

SheetLayout SheetLayout::of(const SheetLook &look, const QList<FootLine> &closing, Paper &paper, double widestDoor)
{
    SheetLayout layout;
    layout.style = look.style;
    if (look.isLargePrint)
        enlarge(layout);
    Cursor cursor;
    layColumns(layout, cursor, look, widestDoor);
    if (look.style == SheetStyle::Households) {
        for (const Code &code : look.terms.book().ofKind(CodeKind::Outcome)) {
            if (code.isOfDoor)
                layout.doorOutcomes += code.label;
        }
    }
    cursor.group(layout, tr("Outcome"), outcomesOf(look, look.style == SheetStyle::Doors ? 7 : 4));
    if (look.style != SheetStyle::Doors)
        cursor.group(layout, tr("Support"), supportOf(look.terms));
    if (!look.isLargePrint || look.style == SheetStyle::Doors) // else there is no room for notes: asks are written there
        cursor.group(layout, tr("Asks"), asksOf(look.terms));
    cursor.group(layout, {}, questionsOf(look.terms)); // q1, q2: no title has room above them
    layout.notes = {cursor.x() + kGroupGap, paper.width() - cursor.x() - kGroupGap};
    layout.labelHeight = look.isLargePrint ? 27 : 18;
    if (look.style == SheetStyle::Doors) { // all outcomes have boxes, also those with long names
        layout.labelHeight += 4;
        layout.headHeight += 4;
    }
    addFoot(layout, look, closing, paper);
    return layout;
}

} // namespace rosette
