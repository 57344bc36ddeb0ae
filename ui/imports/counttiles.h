#pragma once

#include <QJsonObject>
#include <QWidget>

#include "ui/shell/theme.h"

class QHBoxLayout;
class QLabel;

namespace rosette {

struct ImportCount;

/// The numbers of an import side by side, each large over its word; a zero stays quiet.
class CountTiles : public QWidget
{
    Q_OBJECT

public:
    explicit CountTiles(QWidget *parent = nullptr);

    /// As ImportReport::counts has them; none at all leaves nothing.
    void showCounts(const QJsonObject &counts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTile(const ImportCount &count);
    void colourWords();

    QHBoxLayout *m_tiles;
    QList<std::pair<QLabel *, Meaning>> m_words; ///< below the numbers, in the colour of what they mean
};

} // namespace rosette
