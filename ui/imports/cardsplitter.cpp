#include "ui/imports/cardsplitter.h"

namespace rosette {

namespace {
constexpr int kSideBySideInLetters = 120;
constexpr int kCardInLetters = 46;
} // namespace

CardSplitter::CardSplitter(QWidget *list, QWidget *card, QWidget *parent)
    : QSplitter(parent)
{
    setChildrenCollapsible(false);
    addWidget(list);
    addWidget(card);
    setStretchFactor(0, 1);
}

void CardSplitter::resizeEvent(QResizeEvent *event)
{
    const int letter = fontMetrics().averageCharWidth();
    const bool isWide = width() >= letter * kSideBySideInLetters;
    const Qt::Orientation wanted = isWide ? Qt::Horizontal : Qt::Vertical;
    if (!m_isArranged || wanted != orientation()) {
        m_isArranged = true;
        setOrientation(wanted);
        const int whole = isWide ? width() : height();
        const int card = isWide ? letter * kCardInLetters : whole / 2;
        setSizes({whole - card, card});
    }
    QSplitter::resizeEvent(event);
}

} // namespace rosette
