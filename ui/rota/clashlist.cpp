#include "ui/rota/clashlist.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString settlingText(const Clash &clash)
{
    if (clash.volunteer)
        return ClashList::tr("Take them off here");
    if (clash.kind == Clash::Kind::SameKit)
        return ClashList::tr("Open the packing list");
    return clash.isOfPitch() ? ClashList::tr("Open the stall") : ClashList::tr("Change it…");
}

} // namespace

ClashList::ClashList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"clashList"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::kInside);
}

void ClashList::showClashes(const QList<Clash> &clashes)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may have been pressed just now
        delete item;
    }
    for (const Clash &clash : clashes)
        m_layout->addWidget(makeRow(clash));
    setVisible(!clashes.isEmpty());
}

QWidget *ClashList::makeRow(const Clash &clash)
{
    auto *row = new QWidget;
    auto *words =
        new QLabel(Theme::shapeOf(clash.isMild() ? Meaning::Attention : Meaning::Problem) + u' ' + clash.advice());
    words->setObjectName(u"clashLabel"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *settle = new QToolButton;
    settle->setObjectName(u"settleToolButton"_s);
    settle->setText(settlingText(clash));
    settle->setAccessibleDescription(clash.sentence);
    connect(settle, &QToolButton::clicked, this, [this, clash] { emit settleRequested(clash); });
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(words);
    layout->addWidget(settle, 0, Qt::AlignLeft);
    return row;
}

} // namespace rosette
