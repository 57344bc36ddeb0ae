#include "ui/canvass/entryanswers.h"

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

Meaning meaningOf(const EntryAnswer &answer)
{
    if (answer.isUsed)
        return Meaning::Done;
    return answer.isSaved() || answer.isTotal ? Meaning::Attention : Meaning::Problem;
}

} // namespace

EntryAnswers::EntryAnswers(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"answersListWidget"_s);
    setAccessibleName(tr("Answers to the typed lines, newest first"));
    setWordWrap(true);
    setSpacing(Space::kInside / 4);
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void EntryAnswers::add(const QString &typed, const EntryAnswer &answer)
{
    const Meaning meaning = meaningOf(answer);
    auto *item = new QListWidgetItem(u"%1 %2\n    %3"_s.arg(Theme::shapeOf(meaning), typed, answer.text));
    if (meaning != Meaning::Done)
        item->setForeground(Theme::of(meaning, palette()));
    insertItem(0, item);
    scrollToTop();
}

} // namespace rosette
