#pragma once

#include <QLineEdit>

#include "ui/map/mapfinder.h"
#include "ui/shell/appcontext.h"

class QCompleter;
class QStandardItemModel;
class QTimer;

namespace rosette {

/// "Find a street, postcode, door or place": answers as one types; what the map knows at once, doors and postcodes from
/// the file after a short pause. Enter takes the first, or the one that the arrow keys went to.
class MapFindBox : public QLineEdit
{
    Q_OBJECT

public:
    MapFindBox(AppContext &context, QWidget *parent = nullptr);

    void setScene(MapScenePtr scene) { m_scene = std::move(scene); }

signals:
    void found(const rosette::MapFind &find);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search(const QString &text);
    void searchFile();
    void addFinds(const QList<MapFind> &finds);
    void takeBest();
    void choose(const MapFind &find);
    void showPopup();

    AppContext &m_context;
    MapScenePtr m_scene;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QTimer *m_pause;
    QList<MapFind> m_finds;
    int m_fileTask = 0;
    bool m_isFileAwaited = false;
    bool m_isEnterAwaited = false; // Enter came before the file's answer
};

} // namespace rosette
