#pragma once

#include <QPointer>

#include "ui/mapview/backgroundsettings.h"
#include "ui/mapview/onlinebackground.h"
#include "ui/shell/appcontext.h"

namespace rosette {

class BackgroundDialog;
class BackgroundSection;
class MapView;
class MbtilesBackground;

/// Puts the background that a campaign chose under its map, and lets the user choose. Off until somebody switches it
/// on; without an address that was typed and switched on, nothing here touches the network. Window's thread.
class BackgroundControl : public QObject
{
    Q_OBJECT

public:
    /// Shows what the campaign's settings say, from now on.
    BackgroundControl(AppContext &context, MapView *view);
    ~BackgroundControl() override;

    /// For the panel of layers, which takes it over.
    QWidget *section() const;
    /// Whether the campaign's own streets and buildings make room for it.
    bool isGroundHidden() const { return m_isGroundHidden; }

signals:
    void groundHidden(bool isHidden);

private:
    using File = std::shared_ptr<const MbtilesBackground>;

    void apply();
    void show(MapBackgroundPtr background);
    void showOnline();
    void toggle(bool isShown);
    void choose();
    void take(const BackgroundSettings &settings);
    void keep(const BackgroundSettings &settings);
    void empty();
    void openFile(const QString &path, std::function<void(Result<File>)> done);
    QString name() const;

    AppContext &m_context;
    MapView *m_view;
    BackgroundSettings m_settings;
    bool m_isGroundHidden = false;
    QPointer<BackgroundSection> m_section;
    QPointer<BackgroundDialog> m_dialog;
    std::unique_ptr<OnlineBackground> m_online;
    int m_task = 0;
};

} // namespace rosette
