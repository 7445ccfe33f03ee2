import { table } from "./table";

/** Sound, pictures, games, letters. */
export const media = table(`
音效;聲效 | 音效 | sound effect
音效卡;聲卡 | 声卡 | sound card
取樣率;採樣率 | 采样率 | sampling rate;sample rate
位元深度 | 位深;采样深度 | bit depth;audio bit depth
量化 | 量化 | quantisation
聲道 | 声道 | audio channel;~channel
立體聲 | 立体声 | stereo;stereophonic
單聲道 | 单声道 | mono;monaural
環繞音效;環場音效 | 环绕声 | surround sound
音量;響度 | 音量;响度 | volume;loudness
音高 | 音高 | pitch
音色 | 音色 | timbre
頻率 | 频率 | frequency
振幅 | 振幅 | amplitude
相位 | 相位 | phase
波形 | 波形 | waveform;wave form
頻譜;聲譜圖 | 频谱;声谱图 | spectrogram;frequency spectrum
訊噪比;信噪比 | 信噪比 | signal-to-noise ratio;SNR
分貝 | 分贝 | decibel
等化器;均衡器 | 均衡器 | equaliser
合成器 | 合成器 | synthesiser
混音;混音器 | 混音;混音器 | audio mixing;audio mixer;sound mixing;mixing console
殘響;迴響 | 混响 | reverberation;reverb
回音;回聲消除 | 回声;回声消除 | echo;echo cancellation
降噪;噪音抑制;除噪 | 降噪;噪声抑制 | noise reduction;denoising;noise suppression;noise cancellation
低通濾波器;高通濾波器 | 低通滤波器;高通滤波器 | low-pass filter;high-pass filter;band-pass filter
數位音樂介面 | 数字乐器接口 | MIDI;musical instrument digital interface
數位音訊工作站 | 数字音频工作站 | digital audio workstation;DAW
錄音;錄製 | 录音;录制 | recording;audio recording
播放 | 播放 | playback;play
播放器;媒體播放器 | 播放器;媒体播放器 | media player;player software;music player
播放清單 | 播放列表 | playlist
播客 | 播客 | podcast
耳機 | 耳机 | headphone;earphone;headset
編解碼器 | 编解码器 | codec
轉碼 | 转码 | transcoding;transcode
調變;調制 | 调制 | modulation;modulate
解調 | 解调 | demodulation
數據機;調變解調器 | 调制解调器 | modem
數位類比轉換;類比數位轉換 | 数模转换;模数转换 | digital-to-analogue converter;analogue-to-digital converter;DAC;ADC
影格;畫格;幀 | 帧 | frame;video frame
影格率;畫面更新率;幀率 | 帧率 | frame rate;frames per second;FPS
影格緩衝區 | 帧缓冲 | frame buffer;framebuffer
更新率 | 刷新率 | refresh rate
垂直同步 | 垂直同步 | vertical synchronisation;vsync
長寬比 | 宽高比 | aspect ratio
全螢幕 | 全屏 | full screen;fullscreen
縮圖;預覽圖 | 缩略图 | thumbnail
螢幕截圖;擷圖 | 截图;屏幕截图 | screenshot;screen capture
螢幕保護程式 | 屏幕保护程序 | screen saver;screensaver
桌布;背景圖 | 壁纸 | wallpaper;desktop background
裁切 | 裁剪 | cropping;crop image;clipping
縮放 | 缩放 | zoom;scaling of images;resize
旋轉 | 旋转 | rotation;rotate
平移 | 平移 | translation of shapes;panning
仿射轉換;幾何轉換 | 仿射变换;几何变换 | affine transformation;geometric transformation;linear transformation
座標;座標系;坐標 | 坐标;坐标系 | coordinate;coordinate system
多邊形 | 多边形 | polygon
網格;網面 | 网格 | mesh;polygon mesh
三維模型;三維建模;3D建模 | 三维建模 | 3D modelling;three-dimensional model;3D model
貝茲曲線 | 贝塞尔曲线 | Bézier curve;Bezier curve;spline
場景圖 | 场景图 | scene graph
光柵化;點陣化 | 光栅化 | rasterisation
反鋸齒;抗鋸齒 | 抗锯齿 | anti-aliasing;antialiasing
陰影 | 阴影 | shadow;shading
漸層 | 渐变 | gradient
色彩空間;色域 | 色彩空间;色域 | colour space;colour gamut
調色盤 | 调色板 | palette;colour palette
亮度 | 亮度 | brightness;luminance
對比;對比度 | 对比度 | contrast
飽和度 | 饱和度 | saturation
色相 | 色相 | hue
邊緣偵測 | 边缘检测 | edge detection
直方圖 | 直方图 | histogram
模糊化;高斯模糊 | 模糊;高斯模糊 | blur;Gaussian blur
遮罩圖層;圖層 | 图层 | layer
圖表 | 图表 | chart;diagram
長條圖 | 柱状图 | bar chart
圓餅圖 | 饼图 | pie chart
折線圖 | 折线图 | line chart
散布圖 | 散点图 | scatter plot
熱圖;熱力圖 | 热图;热力图 | heat map;heatmap
遊戲開發 | 游戏开发 | game development
遊戲設計 | 游戏设计 | game design
遊戲玩法 | 游戏玩法 | gameplay
遊戲迴圈 | 游戏循环 | game loop
玩家 | 玩家 | player;gamer
非玩家角色 | 非玩家角色 | non-player character;NPC
關卡;關卡設計 | 关卡;关卡设计 | level design;game level
角色扮演遊戲 | 角色扮演游戏 | role-playing game;RPG
第一人稱射擊遊戲;射擊遊戲 | 第一人称射击游戏;射击游戏 | first-person shooter;shooter game
即時戰略遊戲;策略遊戲 | 即时战略游戏;策略游戏 | real-time strategy;strategy game
冒險遊戲 | 冒险游戏 | adventure game
益智遊戲;解謎遊戲 | 益智游戏;解谜游戏 | puzzle game
平台遊戲 | 平台游戏 | platform game;platformer
模擬遊戲 | 模拟游戏 | simulation game
大型多人線上遊戲;多人遊戲 | 多人在线游戏;多人游戏 | multiplayer game;massively multiplayer online game;MMORPG;multiplayer
單人遊戲 | 单人游戏 | single-player game;single player
線上遊戲;網路遊戲 | 网络游戏 | online game
手機遊戲;手遊 | 手机游戏;手游 | mobile game
街機;大型電玩 | 街机 | arcade game;arcade
家用遊戲機;遊戲主機 | 游戏机 | game console;video game console
搖桿;遊戲控制器;手把 | 手柄;游戏手柄;操纵杆 | game controller;joystick;gamepad
精靈圖;子畫面 | 精灵图;~精灵 | sprite
物理引擎 | 物理引擎 | physics engine
碰撞偵測 | 碰撞检测 | collision detection
粒子系統 | 粒子系统 | particle system
骨架動畫;動作捕捉;動態捕捉 | 骨骼动画;动作捕捉 | skeletal animation;motion capture
關鍵影格 | 关键帧 | key frame;keyframe
過場動畫 | 过场动画 | cutscene
虛擬世界 | 虚拟世界 | virtual world
虛擬化身;替身;虛擬人物 | 化身;虚拟形象 | avatar
抬頭顯示器 | 平视显示器 | head-up display;HUD
頭戴式顯示器 | 头戴式显示器 | head-mounted display
存檔點;檢查點 | 检查点 | checkpoint;save point
成就;徽章 | 成就;徽章 | achievement;badge
排行榜 | 排行榜 | leaderboard
作弊;外掛作弊 | 作弊 | cheat;cheating
模組作品;遊戲模組 | 游戏模组 | game modification;mod
彩蛋 | 彩蛋 | Easter egg
電子競技;電競 | 电子竞技 | esports;e-sports
字距;字距調整 | 字距 | kerning
行距;行高 | 行距;行高 | line spacing;line height;leading
襯線;襯線體 | 衬线;衬线体 | serif
無襯線;無襯線體 | 无衬线体 | sans-serif;sans serif
等寬字型;等寬字體 | 等宽字体 | monospaced font;fixed-width font;monospace
字重;字級;字型大小 | 字重;字号 | font size;font weight
字圖 | 字形 | glyph
連字 | 连字 | ligature
對齊 | 对齐 | alignment;text alignment
邊距;邊界留白 | 边距;页边距 | margin
內距;填充 | 内边距;填充 | padding
段落 | 段落 | paragraph
標題 | 标题 | title;heading;headline
標頭;頁首 | 页眉;头部 | header
頁尾 | 页脚 | footer
註腳 | 脚注 | footnote
目次 | 目录页 | table of contents
清單項目;項目符號 | 项目符号 | bullet point;bulleted list
大寫 | 大写 | uppercase;capital letter;upper case
小寫 | 小写 | lowercase;lower case
全形 | 全角 | full-width;fullwidth
半形 | 半角 | half-width;halfwidth
標點符號 | 标点符号 | punctuation;punctuation mark
引號 | 引号 | quotation mark;quote
逗號 | 逗号 | comma
句號;句點 | 句号 | full stop;period mark
冒號 | 冒号 | colon
斜線;正斜線 | 斜线;斜杠 | slash;forward slash
反斜線 | 反斜线;反斜杠 | backslash
連字號 | 连字符 | hyphen
星號 | 星号 | asterisk
井字號 | 井号 | hash sign;number sign
百分號;百分比 | 百分号;百分比 | percent sign;percentage;percent
驚嘆號 | 感叹号 | exclamation mark
問號 | 问号 | question mark
方括號;中括號 | 方括号 | square bracket
撇號 | 撇号 | apostrophe
注音;注音符號 | 注音 | bopomofo;zhuyin
拼音 | 拼音 | pinyin
羅馬字母;拉丁字母 | 拉丁字母 | Latin alphabet;Latin script;Roman alphabet
漢字;中文字 | 汉字 | Chinese character;Han character;CJK
繁體中文;正體中文 | 繁体中文 | Traditional Chinese
簡體中文 | 简体中文 | Simplified Chinese
增益 | 增益 | gain
動態範圍 | 动态范围 | dynamic range
音軌 | 音轨 | audio track;soundtrack
節拍;速度節拍 | 节拍 | tempo;beat
淡入;淡出 | 淡入;淡出 | fade in;fade out
錄音介面;音訊介面 | 音频接口 | audio interface
振盪器 | 振荡器 | oscillator
濾波器;濾波 | 滤波器;滤波 | filter;filtering
包絡;波封 | 包络 | envelope
角色 | 角色 | game character;role
圖磚 | 图块 | tile
分數;得分 | 分数;得分 | score
頭目;魔王 | 头目 | boss
道具 | 道具 | game item
經驗值 | 经验值 | experience point
生命值;血量 | 生命值 | hit point;health point
重生 | 重生 | respawn;spawn
回合制 | 回合制 | turn-based
開放世界 | 开放世界 | open world
可下載內容 | 可下载内容 | downloadable content;DLC
像素藝術;點陣圖藝術 | 像素艺术 | pixel art
體素 | 体素 | voxel
場景 | 场景 | scene
素材;資產 | 素材;资产 | asset
即時算繪;即時渲染 | 实时渲染 | real-time rendering
光照;打光 | 光照 | illumination;global illumination
`);
