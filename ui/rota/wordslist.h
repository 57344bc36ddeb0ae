#pragma once

#include <QListView>

namespace rosette {

/// A list whose rows are read: WordsDelegate's roles, nothing cut. Its actions are its context menu; Enter, a double
/// click and, when asked for, a single click emit activated().
class WordsList : public QListView
{
    Q_OBJECT

public:
    explicit WordsList(const QString &objectName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// As high as its rows: for a list that stands among other things and does not scroll by itself.
    void setGrowing();
    /// Row -1 when there is none.
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void setCurrentRow(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void grow();

    bool m_isGrowing = false;
};

} // namespace rosette
