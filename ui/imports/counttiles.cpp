#include "ui/imports/counttiles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/imports/importcounts.h"

namespace rosette {

CountTiles::CountTiles(QWidget *parent)
    : QWidget(parent)
    , m_tiles(new QHBoxLayout(this))
{
    m_tiles->setContentsMargins(0, 0, 0, 0);
    m_tiles->setSpacing(Space::kPage);
}

void CountTiles::showCounts(const QJsonObject &counts)
{
    m_words.clear();
    while (QLayoutItem *item = m_tiles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ImportCount &count : ImportCounts(counts).outcomes())
        addTile(count);
    m_tiles->addStretch();
    colourWords();
}

void CountTiles::addTile(const ImportCount &count)
{
    auto *tile = new QWidget;
    tile->setAccessibleName(groupedNumber(count.number) + u' ' + count.label);
    auto *number = new QLabel(groupedNumber(count.number));
    number->setFont(Theme::titleFont(font()));
    auto *word = new QLabel(count.label);
    if (count.number == 0) {
        number->setForegroundRole(QPalette::PlaceholderText);
        word->setForegroundRole(QPalette::PlaceholderText);
    } else if (count.meaning != Meaning::Information) {
        word->setText(Theme::shapeOf(count.meaning) + u' ' + count.label);
        m_words.append({word, count.meaning});
    }
    auto *layout = new QVBoxLayout(tile);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(number);
    layout->addWidget(word);
    m_tiles->addWidget(tile);
}

void CountTiles::colourWords()
{
    for (const auto &[word, meaning] : std::as_const(m_words)) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, Theme::of(meaning, colours));
        word->setPalette(colours);
    }
}

void CountTiles::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourWords();
}

} // namespace rosette
