#include "ui/rota/wordslist.h"

#include <memory>

#include <QMimeData>
#include <QResizeEvent>

#include "ui/rota/rotadrag.h"
#include "ui/widgets/wordsdelegate.h"

namespace rosette {

WordsList::WordsList(const QString &objectName, QWidget *parent)
    : QListView(parent)
{
    setObjectName(objectName);
    setItemDelegate(new WordsDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setDragDropMode(QAbstractItemView::DragOnly);
    setMouseTracking(true);
}

void WordsList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &WordsList::grow);
}

void WordsList::setGrowing()
{
    m_isGrowing = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void WordsList::setCurrentRow(int row)
{
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

void WordsList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    scheduleDelayedItemsLayout(); // other widths, other heights
    grow();
}

void WordsList::grow()
{
    if (!m_isGrowing)
        return;
    int height = 2 * frameWidth();
    for (int row = 0; row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    setFixedHeight(height);
}

void WordsList::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsDragEnabled))
        return;
    const std::unique_ptr<QMimeData> dragged(model()->mimeData({index}));
    DraggedPerson::in(dragged.get()).dragFrom(this, index.data(WordsDelegate::TextRole).toString());
}

} // namespace rosette
